using Slipway.Plan;

namespace Slipway.Policy;

/// <summary>Something that must hold for every environment, why, and what to do where it does not.</summary>
public sealed record Rule
{
    /// <summary>The name in reports: words joined by hyphens, never changed.</summary>
    public required string Id { get; init; }

    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>What holds, as a sentence without its full stop.</summary>
    public required string Title { get; init; }

    /// <summary>What could happen otherwise.</summary>
    public required string Reason { get; init; }

    /// <summary>What to change where it does not hold; it ends every finding.</summary>
    public required string Remedy { get; init; }

    public required Func<PlannedEnvironment, IEnumerable<Breach>> Breaches { get; init; }

    public IEnumerable<Finding> Judge(PlannedEnvironment environment) =>
        Breaches(environment).Select(breach => new Finding(Id, Severity, breach.Where, breach.Message, Remedy));
}
