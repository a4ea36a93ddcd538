using System.Text.RegularExpressions;

namespace Slipway.Spec;

/// <summary>The file that a new product starts with: small, commented and without a problem.</summary>
public static partial class ProductStarter
{
    private const string Template = """
        # yaml-language-server: $schema=../docs/product.schema.json
        # What is not said here comes from products/defaults.yaml; docs/product-file.md explains every part.
        name: PRODUCT
        description: What it is, in one sentence
        team: PRODUCT
        repository: {name: PRODUCT, teams: {PRODUCT: maintain}}

        # The parts that run on their own: services, workers, frontends, sites.
        components:
          api:
            kind: service
            toolchain: {language: python, version: "3.12", packages: uv, start: uv run uvicorn app.main:app --port 8000}
            image: PRODUCT-api
            port: 8000
            serves: /
            health:
              api: {path: /health}

        # Every long-lived branch is protected as the house says; change it here, such as {approvals: 2}.
        branches: {main: {}}

        environments:
          staging:
            purpose: Where every merge to main runs first
            url: https://staging.PRODUCT.example
            deploys: automatic
            refs: {branches: [main]}
          production:
            purpose: What users use
            url: https://PRODUCT.example
            deploys: approved
            refs: {branches: [main]}
            reviewers: {teams: [PRODUCT]}

        coverage: {floor: 80%}

        tests:
          unit: {component: api, tool: pytest, directory: tests/unit, coverage: true}

        # null takes away what the house's defaults say: this product is not put under load yet.
        load-tests: null

        pipeline:
          workflows:
            ci:
              path: .github/workflows/ci.yml
              name: CI
              triggers: {push: {branches: [main]}, pull-request: {branches: [main]}}
              jobs:
                test:
                  name: Test
                  component: api
                  steps: [{checks: [ruff, mypy, trivy-files]}, {tests: [unit]}]

        """;

    /// <summary>Tells whether a product, and with it a file, a namespace and resources, can have this name.</summary>
    public static bool IsName(string text) => ProductName().IsMatch(text);

    public static string For(string product) => Template.Replace("PRODUCT", product, StringComparison.Ordinal);

    // Forty characters leave room for what the names of resources add to it.
    [GeneratedRegex("^(?!.*-$)[a-z][a-z0-9-]{0,39}$", RegexOptions.CultureInvariant)]
    private static partial Regex ProductName();
}
