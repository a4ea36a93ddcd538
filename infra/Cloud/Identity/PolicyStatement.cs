namespace Slipway.Cloud.Identity;

/// <summary>One thing that a policy allows or forbids: who, which actions, on what, and when.</summary>
public sealed record PolicyStatement
{
    /// <summary>Its name in the policy, in letters and digits.</summary>
    public string? Sid { get; init; }

    public PolicyEffect Effect { get; init; } = PolicyEffect.Allow;

    /// <summary>Actions by their full names, such as ecr:PutImage.</summary>
    public required IReadOnlyList<string> Actions { get; init; }

    /// <summary>Actions that are meant by the dozen, each pattern with its reason.</summary>
    public IReadOnlyList<ActionPattern> ActionPatterns { get; init; } = [];

    /// <summary>Who may do it; none in the policy of a role, which is about the role itself.</summary>
    public IReadOnlyList<PolicyPrincipal> Principals { get; init; } = [];

    /// <summary>The ARNs it applies to; none in a trust policy and where it applies to everything.</summary>
    public IReadOnlyList<string> Resources { get; init; } = [];

    /// <summary>Why it applies to every resource; null where it does not.</summary>
    public string? AnyResource { get; init; }

    public IReadOnlyList<PolicyCondition> Conditions { get; init; } = [];
}
