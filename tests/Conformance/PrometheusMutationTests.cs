using System.Globalization;
using Slipway.Observability.Rules;
using Slipway.Tests.Observability;
using Xunit;

namespace Slipway.Tests.Conformance;

/// <summary>The test of the tests: an alert that was changed no longer passes what was generated for it.</summary>
public sealed class PrometheusMutationTests
{
    [Fact]
    public async Task Tests_OfEveryAlert_FailWhenItsThresholdDurationOrExpressionIsChanged()
    {
        using var tool = new PrometheusTool();
        var files = new List<string>();
        var changes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var mutants in Mutants())
        {
            var unique = string.Create(CultureInfo.InvariantCulture, $"m{files.Count}");
            var (rules, tests, changed) = mutants.Named(unique);
            tool.Write($"rules/{unique}.yaml", rules);
            tool.Write($"tests/{unique}.yaml", tests);
            files.Add($"tests/{unique}.yaml");
            changed.ToList().ForEach(change => changes.Add(change.Name, change.What));
        }

        var (_, output) = await tool.RunTogetherAsync("promtool", ["test", "rules"], files);

        var noticed = RuleMutants.Noticed(output);
        var survivors = changes.Where(change => noticed.Contains(change.Key) == IsNothing(change.Value)).Select(change => change.Value).ToList();
        Assert.True(changes.Count > 1_000, $"only {changes.Count} changes");
        Assert.True(
            survivors.Count == 0,
            $"{survivors.Count} of {changes.Count} changes were not noticed, or noticed where there is none:\n{string.Join('\n', survivors)}");
    }

    private static bool IsNothing(string change) => change.EndsWith($": {RuleChange.Nothing}", StringComparison.Ordinal);

    // All alerts of all products in all environments; of those that differ in names alone, one.
    private static IEnumerable<RuleMutants> Mutants() =>
        (from product in Watched.All
         from @group in RuleGroups.For(product)
         from alert in @group.Alerts
         select (Group: @group, Alert: alert))
        .DistinctBy(item => RuleMutants.Essence(item.Group, item.Alert))
        .Select(item => RuleMutants.Of(item.Group, item.Alert));
}
