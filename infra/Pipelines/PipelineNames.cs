using Slipway.Observability.Pushing;
using Slipway.Pipelines.Actions;

namespace Slipway.Pipelines;

/// <summary>What workflows find in their repository besides the product's own secrets and variables; Repositories declares it.</summary>
public static class PipelineNames
{
    /// <summary>The role that pushes images; trusted for builds of the repository only.</summary>
    public static Variable PushRole { get; } = new("AWS_ROLE_TO_PUSH");

    /// <summary>The role of an environment that may look at the product's rollouts, and change nothing.</summary>
    public static Variable WatchRole { get; } = new("AWS_ROLE_TO_WATCH");

    public static Variable Region { get; } = new("AWS_REGION");

    public static Variable Cluster { get; } = new("CLUSTER_NAME");

    /// <summary>The host of the image registry.</summary>
    public static Variable Registry { get; } = new("REGISTRY");

    public static Variable SlipwayOwner { get; } = new("SLIPWAY_OWNER");

    /// <summary>The name of the repository that deploys: this one.</summary>
    public static Variable SlipwayRepository { get; } = new("SLIPWAY_REPOSITORY");

    /// <summary>GitHub's own runner.</summary>
    public const string HostedRunner = "ubuntu-latest";

    /// <summary>The client id of the GitHub App that may ask it for a release.</summary>
    public static Variable AppId { get; } = new("SLIPWAY_APP_ID");

    /// <summary>While this is true on an environment, nothing is deployed there.</summary>
    public static Variable Freeze { get; } = new("DEPLOY_FREEZE");

    public static Variable MailServer { get; } = new("SMTP_SERVER");

    public static Variable MailUser { get; } = new("SMTP_USERNAME");

    /// <summary>Where figures are pushed to.</summary>
    public static Variable FiguresUrl { get; } = new(PushedMetrics.AddressVariable);

    /// <summary>
    /// Which runner reaches an environment's cluster. It is the repository's, and has the environment in its name: GitHub chooses the
    /// runner before it looks at a job's environment.
    /// </summary>
    public static Variable Runner(string environment) => new($"RUNNER_{environment.ToUpperInvariant().Replace('-', '_')}");

    /// <summary>The artifact that keeps a piece of evidence, before the commit that it is for.</summary>
    public static string EvidenceOf(string kind) => $"evidence-{kind}";
}
