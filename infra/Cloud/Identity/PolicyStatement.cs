namespace Slipway.Cloud.Identity;

/// <summary>One thing that a policy allows: to whom or to what, and which actions.</summary>
public sealed record PolicyStatement
{
    public required IReadOnlyList<string> Actions { get; init; }

    /// <summary>The AWS service that may do it, in the trust policy of a role; otherwise nobody is named.</summary>
    public string? Service { get; init; }

    /// <summary>The ARNs it applies to; none in a trust policy.</summary>
    public IReadOnlyList<string> Resources { get; init; } = [];
}
