namespace Slipway.Policy.Access;

/// <summary>One statement of an IAM policy.</summary>
internal sealed record PolicyGrant
{
    public required PolicyText Policy { get; init; }

    public IReadOnlyList<string> Actions { get; init; } = [];

    /// <summary>Whether it means every action but some.</summary>
    public bool AllActionsBut { get; init; }

    public IReadOnlyList<string> Resources { get; init; } = [];

    /// <summary>Whether it means every resource but some.</summary>
    public bool AllResourcesBut { get; init; }

    public IReadOnlyList<PolicyPrincipal> Principals { get; init; } = [];

    public IReadOnlyList<PolicyCondition> Conditions { get; init; } = [];

    public bool AnyoneAtAll => Principals.Any(principal => principal.Name == "*");

    /// <summary>The values that a key of the request is compared with, by any operator.</summary>
    public IEnumerable<PolicyCondition> ConditionsOn(string key) =>
        Conditions.Where(condition => string.Equals(condition.Key, key, StringComparison.OrdinalIgnoreCase));
}
