using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Environments;

/// <summary>A place where the product runs.</summary>
public sealed record EnvironmentSpec
{
    public static readonly Shape<EnvironmentSpec> Shape = Shapes.Record(
        "environment",
        "A place where the product runs.",
        f =>
        {
            f.NeededWhere(Where.Is("deploys", DeployMode.Approved), "reviewers",
                "nobody can approve a deployment, although deploys says approved");
            f.UselessWhere(Where.Is("deploys", DeployMode.Automatic), "reviewers",
                "while deploys says automatic; leave them out or say approved");
            return new EnvironmentSpec
            {
                Name = f.Name,
                Purpose = f.Required("purpose", Shapes.FreeText, "what it is for", example: "What customers use"),
                Url = f.Required("url", Shapes.Url, "where it answers", example: "https://app.example"),
                Urls = f.Map("urls", Shapes.Url, "where components answer that have a URL of their own",
                    example: "{backend: https://api.app.example}"),
                Deploys = f.Required("deploys", Shapes.Choice<DeployMode>("way to deploy"), "what lets a version in", example: "automatic"),
                Refs = f.Required("refs", RefPolicySpec.Shape, "from which branches and tags it is deployed to",
                    example: "{branches: [main]}"),
                Reviewers = f.Optional("reviewers", ReviewersSpec.Shape, "who approves a deployment", example: "{teams: [platform]}"),
                Wait = f.Required("wait", Shapes.Duration, "how long a deployment waits", example: "5m"),
                SelfReview = f.Required("self-review", Shapes.Boolean, "whether one may approve one's own deployment", example: "false"),
                AdminsBypass = f.Required("admins-bypass", Shapes.Boolean, "whether administrators may go around the protection",
                    example: "false"),
                Namespace = f.Optional("namespace", Shapes.DnsLabel, "the namespace, if not named like the product", example: "test"),
                ClusterAccess = f.Optional("cluster-access", Shapes.Reference("secret"),
                    "the secret with the kubeconfig of a deploying job", example: "KUBE_CONFIG_TEST"),
                Checklist = f.List("checklist", Shapes.FreeText, "what is looked at by hand", example: "[Sign up by hand]"),
                Variables = f.Map("variables", SpecShapes.Value, "variables of its jobs and workloads", example: "{NODE_ENV: live}"),
                Features = f.Map("features", Shapes.Boolean, "which features are on", example: "{new-dashboard: true}"),
                Databases = f.Named("databases", EnvironmentDatabaseSpec.Shape, "databases that are there already",
                    example: "{database: {host: \"db.example:5432\", database: app, user: app}}"),
                Decision = f.Optional("decision", Shapes.Reference("decision"), "the decision behind it", example: "SHOP-1"),
            };
        },
        EnvironmentChecks.Check);

    public required string Name { get; init; }

    public required string Purpose { get; init; }

    public required string Url { get; init; }

    public IReadOnlyList<NamedValue<string>> Urls { get; init; } = [];

    public required DeployMode Deploys { get; init; }

    public required RefPolicySpec Refs { get; init; }

    public ReviewersSpec? Reviewers { get; init; }

    public required Duration Wait { get; init; }

    public required bool SelfReview { get; init; }

    public required bool AdminsBypass { get; init; }

    public string? Namespace { get; init; }

    public string? ClusterAccess { get; init; }

    public IReadOnlyList<string> Checklist { get; init; } = [];

    public IReadOnlyList<NamedValue<string>> Variables { get; init; } = [];

    public IReadOnlyList<NamedValue<bool>> Features { get; init; } = [];

    public IReadOnlyList<EnvironmentDatabaseSpec> Databases { get; init; } = [];

    public string? Decision { get; init; }
}
