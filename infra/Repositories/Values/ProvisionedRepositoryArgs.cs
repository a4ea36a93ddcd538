using Pulumi;

namespace Slipway.Repositories.Values;

/// <summary>What every job of a repository sees.</summary>
public sealed record ProvisionedRepositoryArgs
{
    public required string Repository { get; init; }

    public required IReadOnlyDictionary<string, Output<string>> Variables { get; init; }

    public required IReadOnlyDictionary<string, Output<string>> Secrets { get; init; }

    /// <summary>The repository, where it is declared beside them.</summary>
    public IReadOnlyList<Resource> After { get; init; } = [];

    /// <summary>Those of the secrets that runs for Dependabot's pull requests see as well.</summary>
    public IReadOnlyList<string> DependabotSecrets { get; init; } = [];
}
