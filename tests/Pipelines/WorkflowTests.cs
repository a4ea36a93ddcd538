using Slipway.Pipelines.Actions;
using Slipway.Spec.Quantities;
using Xunit;
using Actions = Slipway.Catalog.Actions;

namespace Slipway.Tests.Pipelines;

public sealed class WorkflowTests
{
    private static readonly Input s_version = new("version", "Release to deploy, such as v1.2.3") { Required = true };

    private static readonly RunStep s_digest = new() { Id = "digest", Name = "Find the digest", Outputs = ["digest"], Script = "./digest.sh >>\"$GITHUB_OUTPUT\"\n" };

    private static readonly Job s_build = new("build", "Build")
    {
        RunsOn = "ubuntu-latest",
        Permissions = Permissions.ReadContents,
        Concurrency = new(Text.FromString("build-") + Given.Ref) { CancelsOlder = "true" },
        Timeout = Duration.FromMinutes(7),
        Matrix = new([new MatrixAxis("python-version", ["3.10", "3.11"])]),
        Services = [new("cache", "redis:7") { HealthCommand = "redis-cli ping", Ports = ["6379:6379"] }],
        Steps = [s_digest],
        Outputs = [new("digest", s_digest.Output("digest"))],
    };

    private static readonly Job s_deploy = new("deploy", "Deploy")
    {
        RunsOn = "ubuntu-latest",
        Needs = [s_build],
        If = s_build.Result().Is("success").And(Given.EventName.Is("push").Or(Given.EventName.Is("release"))),
        Permissions = new() { Writes = [TokenScope.IdToken] },
        Environment = new("live") { Url = "https://shop.example" },
        Concurrency = new("deploy-live"),
        Timeout = Duration.FromMinutes(30),
        Steps =
        [
            new UsesStep { Name = "Check out", Action = Actions.Checkout, Arguments = [new("persist-credentials", "false")] },
            new RunStep
            {
                Name = "Deploy",
                Environment = [new("DIGEST", s_build.Output("digest")), new("VERSION", s_version.Value)],
                Script = "set -x\n./deploy.sh \"$VERSION\"\n",
            },
        ],
    };

    private static readonly Triggers s_triggers =
        new() { Push = new(), PullRequest = new() { Branches = ["main"] }, Manual = [s_version], Schedule = ["0 2 * * *"] };

    [Fact]
    public void ToYaml_EveryKindOfPart_ReadsLikeAPersonsFile()
    {
        var text = new Workflow("on", s_triggers, [s_build, s_deploy]).ToYaml("Made from products/shop.yaml.");

        Assert.Equal(
            """
            # Made from products/shop.yaml.
            name: 'on'
            'on':
              push: {}
              pull_request:
                branches: [main]
              schedule:
              - cron: 0 2 * * *
              workflow_dispatch:
                inputs:
                  version:
                    description: Release to deploy, such as v1.2.3
                    required: true
                    type: string
            permissions:
              contents: read
            defaults:
              run:
                shell: bash
            jobs:
              build:
                name: Build
                runs-on: ubuntu-latest
                timeout-minutes: 7
                permissions:
                  contents: read
                concurrency:
                  group: build-${{ github.ref }}
                  cancel-in-progress: true
                strategy:
                  fail-fast: false
                  matrix:
                    python-version: ['3.10', '3.11']
                services:
                  cache:
                    image: redis:7
                    ports: ['6379:6379']
                    options: '--health-cmd "redis-cli ping" --health-interval 5s --health-timeout 5s --health-retries 12'
                outputs:
                  digest: ${{ steps.digest.outputs.digest }}
                steps:
                - name: Find the digest
                  id: digest
                  run: |
                    ./digest.sh >>"$GITHUB_OUTPUT"
              deploy:
                name: Deploy
                runs-on: ubuntu-latest
                timeout-minutes: 30
                needs: [build]
                if: needs.build.result == 'success' && (github.event_name == 'push' || github.event_name == 'release')
                permissions:
                  id-token: write
                environment:
                  name: live
                  url: https://shop.example
                concurrency:
                  group: deploy-live
                steps:
                - name: Check out
                  uses: $CHECKOUT
                  with:
                    persist-credentials: 'false'
                - name: Deploy
                  env:
                    DIGEST: ${{ needs.build.outputs.digest }}
                    VERSION: ${{ inputs.version }}
                  run: |
                    set -x
                    ./deploy.sh "$VERSION"

            """.Replace("$CHECKOUT", $"{Actions.Checkout.Reference} # {Actions.Checkout.Version}", StringComparison.Ordinal),
            text);
    }

    [Fact]
    public void Script_WithAnExpression_IsRefused()
    {
        var exception = Assert.Throws<ArgumentException>(() => new RunStep { Name = "Title", Script = "echo ${{ github.head_ref }}" });

        Assert.StartsWith("\"echo ${{ github.head_ref }}\" has an expression in it", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Expression_WeakerInsideStronger_GetsParentheses() =>
        Assert.Equal(
            "${{ always() && !(github.actor == 'it''s' || failure()) }}",
            Given.Always.And(Given.Actor.Is("it's").Or(Given.Failure).Not()).ToString());
}
