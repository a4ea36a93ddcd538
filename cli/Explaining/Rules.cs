using Slipway.Plan;
using Slipway.Policy;

namespace Slipway.Cli.Explaining;

/// <summary>The rules that every plan is held against.</summary>
internal sealed class Rules(Estate estate)
{
    public IEnumerable<Candidate> All() => RuleBook.Rules.Select(rule => Candidate.Known("rule", [rule.Id], "", () => Explain(rule)));

    private IReadOnlyList<Section> Explain(Rule rule) =>
    [
        Section.Of("says", [$"{rule.Title} ({SeverityName.Of(rule.Severity)})"]),
        Section.Of("without it", [rule.Reason]),
        Section.Of("remedy", [rule.Remedy]),
        Section.Of("objects to", from plan in estate.Plans
                                 from finding in plan.Findings
                                 where finding.Rule == rule.Id
                                 select $"{plan.Stack}: {finding.Where}: {finding.Message}"),
    ];
}
