using Slipway.Catalog;

namespace Slipway.Cluster.AddOns.Runners;

/// <summary>What a repository's runners are told. They have no rights in the cluster but those that a job signs in for.</summary>
public sealed record RunnerScaleSetValues : IChartValues
{
    /// <summary>The secret with the GitHub App's id, installation and key.</summary>
    public const string AppSecret = "github-app";

    public required string GithubConfigUrl { get; init; }

    public required string RunnerScaleSetName { get; init; }

    public string GithubConfigSecret { get; init; } = AppSecret;

    public int MinRunners { get; init; }

    public int MaxRunners { get; init; } = 5;

    public Controller ControllerServiceAccount { get; init; } = new();

    public PodTemplate Template { get; init; } = new();

    /// <summary>Who manages them; the chart cannot find a controller that looks at a single namespace.</summary>
    public sealed record Controller
    {
        public string Namespace { get; init; } = AddOnNamespaces.Controllers;

        public string Name { get; init; } = Charts.RunnerScaleSetController.Name;
    }

    /// <summary>The pod that a job runs in.</summary>
    public sealed record PodTemplate
    {
        public PodSpec Spec { get; init; } = new();
    }

    /// <summary>What is in the pod.</summary>
    public sealed record PodSpec
    {
        public bool AutomountServiceAccountToken { get; init; }

        public PodSecurityValues SecurityContext { get; init; } = new() { RunAsUser = RunnerUser, FsGroup = RunnerUser };

        public IReadOnlyList<Container> Containers { get; init; } = [new()];
    }

    /// <summary>The runner itself; it unpacks itself into its own directory, so that this one is not read-only.</summary>
    public sealed record Container
    {
        public string Name { get; init; } = "runner";

        public string Image { get; init; } = Images.ActionsRunner;

        public IReadOnlyList<string> Command { get; init; } = ["./run.sh"];

        public ContainerSecurity SecurityContext { get; init; } = new() { RunAsUser = RunnerUser, ReadOnlyRootFilesystem = false };

        public ResourceAmounts Resources { get; init; } = new("250m", "512Mi", "2", "2Gi");
    }

    private const int RunnerUser = 1001;
}
