using Slipway.Plan;

namespace Slipway.Policy.Access;

/// <summary>An IAM policy in an input of a resource.</summary>
internal sealed record PolicyText
{
    public required PlannedResource Owner { get; init; }

    public required string Input { get; init; }

    public required PolicyKind Kind { get; init; }

    /// <summary>False for a text that AWS would refuse.</summary>
    public bool Readable { get; init; } = true;

    public IReadOnlyList<PolicyGrant> Grants { get; init; } = [];

    /// <summary>The statements that forbid.</summary>
    public IReadOnlyList<PolicyGrant> Denials { get; init; } = [];

    public Breach Breach(string message) => Owner.Breach(Input, message);
}
