using Pulumi;

namespace Slipway.Repositories;

/// <summary>An environment and the repository that it belongs to.</summary>
public sealed record GovernedEnvironmentArgs
{
    public required Output<string> Repository { get; init; }

    public required DeploymentEnvironment Environment { get; init; }
}
