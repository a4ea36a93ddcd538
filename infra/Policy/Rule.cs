using Slipway.Plan;
using Slipway.Policy.Changes;

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

    /// <summary>Where it does not hold in what people wrote; an error there stops a deployment before it begins.</summary>
    public Func<WrittenEnvironment, IEnumerable<Breach>> Mistakes { get; init; } = _ => [];

    /// <summary>Where it does not hold in what would be declared.</summary>
    public Func<PlannedEnvironment, IEnumerable<Breach>> Breaches { get; init; } = _ => [];

    /// <summary>Where it does not hold in what a change does to what is there.</summary>
    public Func<IReadOnlyList<Risk>, IEnumerable<Breach>> Lowered { get; init; } = _ => [];

    /// <summary>What can be said before anything is declared.</summary>
    public IEnumerable<Finding> Judge(WrittenEnvironment environment) => Mistakes(environment).Select(Finding);

    /// <summary>What only the plan shows.</summary>
    public IEnumerable<Finding> JudgePlan(PlannedEnvironment environment) => Breaches(environment).Select(Finding);

    public IEnumerable<Finding> Judge(PlannedEnvironment environment) => Judge((WrittenEnvironment)environment).Concat(JudgePlan(environment));

    public IEnumerable<Finding> Judge(IReadOnlyList<Risk> risks) => Lowered(risks).Select(Finding);

    private Finding Finding(Breach breach) => new(Id, Severity, breach.Where, breach.Message, Remedy);
}
