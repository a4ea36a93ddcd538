using Pulumi;
using Slipway.Spec.Reading;

namespace Slipway.Repositories.Values;

/// <summary>What the jobs of one environment of a repository see.</summary>
public sealed record ProvisionedEnvironmentArgs
{
    public required string Repository { get; init; }

    public required string Environment { get; init; }

    public required IReadOnlyDictionary<string, Output<string>> Variables { get; init; }

    public required IReadOnlyDictionary<string, Output<string>> Secrets { get; init; }

    /// <summary>The variable of the repository that says on which runner jobs reach the environment; null where none has to.</summary>
    public NamedValue<string>? Runner { get; init; }

    /// <summary>The environment with its protection; one that came about by a value being put into it would have none.</summary>
    public IReadOnlyList<Resource> After { get; init; } = [];
}
