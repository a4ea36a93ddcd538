using Slipway.Plan;
using Slipway.Spec.Reading;

namespace Slipway.Cli.Explaining;

/// <summary>What becomes of the stacks without an entry, found out by planning them without it.</summary>
internal sealed class Removal(Estate estate)
{
    public async Task<IReadOnlyList<string>> OfAsync(OmittedEntry entry)
    {
        var source = estate.Source.Without(entry);
        try
        {
            var plans = await Task.WhenAll(estate.Plans.Select(plan => source.PlanAsync(plan.Stack, releases: null))).ConfigureAwait(false);
            var lines = estate.Plans.Zip(plans).SelectMany(pair => Differences(pair.First, pair.Second)).ToList();
            return lines.Count == 0 ? ["nothing that is declared would change"] : lines;
        }
        catch (ProblemsException exception)
        {
            return [.. exception.Problems.Select(problem => $"refused: {problem}")];
        }
    }

    private static IEnumerable<string> Differences(DeploymentPlan with, DeploymentPlan without)
    {
        var left = without.Resources.ToDictionary(resource => resource.Urn, StringComparer.Ordinal);
        foreach (var finding in without.Findings.Except(with.Findings))
        {
            yield return $"{with.Stack}: {SeverityName.Of(finding.Severity)} {finding.Rule}: {finding.Message}";
        }

        foreach (var resource in with.Resources.Where(resource => resource.Custom && !left.ContainsKey(resource.Urn)))
        {
            yield return $"{with.Stack}: {resource.Type} {resource.Name} goes";
        }

        foreach (var resource in with.Resources.Where(resource => left.TryGetValue(resource.Urn, out var other) && !resource.Inputs.Equals(other.Inputs)))
        {
            yield return $"{with.Stack}: {resource.Type} {resource.Name} changes";
        }
    }
}
