using Pulumi;
using Slipway.Spec.Reading;
using Slipway.Spec.Repositories;

namespace Slipway.Repositories;

/// <summary>A repository and the teams that work in it.</summary>
public sealed record SafeguardedRepositoryArgs
{
    public required Output<string> Repository { get; init; }

    public required IReadOnlyList<NamedValue<TeamRole>> Teams { get; init; }

    public required IReadOnlyList<string> Actions { get; init; }
}
