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

        // Of several services with the same alert, one stands for all.
        var alerts =
            from product in Watched.In("staging")
            from @group in RuleGroups.For(product)
            from alert in @group.Alerts.DistinctBy(alert => alert.Name)
            select (product, @group, alert);
        foreach (var (product, group, alert) in alerts)
        {
            var unique = string.Create(CultureInfo.InvariantCulture, $"m{files.Count}");
            var mutants = RuleMutants.Of(group, alert, unique, $"../rules/{unique}.yaml");
            tool.Write($"rules/{unique}.yaml", mutants.Rules);
            tool.Write($"tests/{unique}.yaml", mutants.Tests);
            files.Add($"tests/{unique}.yaml");
            for (var index = 0; index < mutants.Changes.Count; index++)
            {
                changes[string.Create(CultureInfo.InvariantCulture, $"{alert.Name}_{unique}_{index}")] = mutants.Changes[index];
            }
        }

        var result = await tool.RunAsync("promtool", ["test", "rules", .. files]);

        var noticed = RuleMutants.Noticed(result.Output);
        var survivors = changes.Where(change => !noticed.Contains(change.Key)).Select(change => change.Value).ToList();
        Assert.True(changes.Count > 300, $"only {changes.Count} changes");
        Assert.True(survivors.Count == 0, $"{survivors.Count} of {changes.Count} changes were not noticed:\n{string.Join('\n', survivors)}");
    }
}
