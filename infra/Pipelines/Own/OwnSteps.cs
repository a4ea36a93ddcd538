using System.Globalization;
using Slipway.Catalog;
using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Deploying;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Own;

/// <summary>The steps that the workflows of this repository have in common.</summary>
internal static class OwnSteps
{
    /// <summary>The branch that stacks are brought to.</summary>
    public const string Main = "main";

    public static UsesStep CheckOut { get; } = new()
    {
        Name = "Check out",
        Action = Catalog.Actions.Checkout,
        Arguments = [new("persist-credentials", "false")],
    };

    /// <summary>With every commit, to compare with an older one.</summary>
    public static UsesStep CheckOutHistory { get; } = CheckOut with { Arguments = [.. CheckOut.Arguments, new("fetch-depth", "0")] };

    /// <summary>This repository, and what builds it.</summary>
    public static IReadOnlyList<Step> Source => [CheckOut, SetUpDotnet];

    /// <summary>Leaves a file for later jobs and for people.</summary>
    public static UsesStep Keep(string what, string artifact, string file, Duration time, Expression? when = null) => new()
    {
        Name = $"Keep {what}",
        Action = Catalog.Actions.UploadArtifact,
        If = when,
        Arguments = [new("name", artifact), new("path", file), new("retention-days", Days(time))],
    };

    /// <summary>Gets what jobs before have left, all of it into one folder.</summary>
    public static UsesStep Get(string what, string artifacts) => new()
    {
        Name = $"Get {what}",
        Action = Catalog.Actions.DownloadArtifact,
        Arguments = [new("pattern", artifacts), new("merge-multiple", "true")],
    };

    public static UsesStep SetUpDotnet { get; } = new()
    {
        Name = "Set up .NET",
        Action = Catalog.Actions.SetupDotnet,
        Arguments = [new("global-json-file", "global.json")],
    };

    /// <summary>The App as which repositories are changed, with the permissions that are named; without any, with all that it has.</summary>
    public static UsesStep Token(
        string id, string purpose, bool everyRepository, params IReadOnlyList<(string Permission, string Level)> permissions) => new()
        {
            Id = id,
            Name = $"Get a token for {purpose}",
            Action = Catalog.Actions.CreateAppToken,
            Arguments =
        [
            new("app-id", PipelineNames.AppId.Value), new("private-key", Secret.AppKey.Value),
            .. everyRepository ? new[] { new NamedValue<Text>("owner", Given.RepositoryOwner) } : [],
            .. permissions.Select(permission => new NamedValue<Text>($"permission-{permission.Permission}", permission.Level)),
        ],
        };

    /// <summary>Pulumi itself, with a role in the stack's account.</summary>
    public static IReadOnlyList<Step> Reach(OwnStack stack, string role) =>
    [
        new UsesStep
        {
            Name = "Set up Pulumi",
            Action = Catalog.Actions.SetupPulumi,
            Arguments = [new("pulumi-version", PinnedTools.Pulumi.Version)],
        },
        RunnerTools.Get("infra/Pipelines/Scripts/get-tools.sh", PinnedTools.Kubectl, PinnedTools.AwsCli),
        new UsesStep
        {
            Name = "Take the role",
            Action = Catalog.Actions.ConfigureAws,
            Arguments = [new("role-to-assume", role), new("aws-region", stack.Region)],
        },
    ];

    /// <summary>What Pulumi reads from the environment: where the state is, and which SDK the program is built with.</summary>
    public static IReadOnlyList<NamedValue<Text>> Variables(OwnStack stack) =>
    [
        new("PulumiSdk", "official"),
        stack.StateUrl is { } state ? new("PULUMI_BACKEND_URL", state) : new("PULUMI_ACCESS_TOKEN", Secret.PulumiToken.Value),
    ];

    public static RunStep ReachCluster(OwnStack stack) => stack.Cluster is { } cluster
        ? ClusterSteps.Ask(cluster)
        : new()
        {
            Name = "Reach the cluster",
            Environment = [new("STACK", stack.Name)],
            Script = """
                (umask 077 && pulumi config get slipway:kubeconfig --stack "$STACK" >"$RUNNER_TEMP/kubeconfig")
                echo "KUBECONFIG=$RUNNER_TEMP/kubeconfig" >>"$GITHUB_ENV"

                """,
        };

    /// <summary>A group in which the newest run counts, for what can be done again at any time.</summary>
    public static Concurrency Newest(string job) =>
        new(Text.FromExpression(Given.WorkflowName) + $"-{job}-" + Given.PullRequest.Or(Given.RunId)) { CancelsOlder = "true" };

    public static string Days(Duration time) => ((int)time.ToTimeSpan().TotalDays).ToString(CultureInfo.InvariantCulture);
}
