using System.Globalization;
using System.Text.RegularExpressions;
using Slipway.Plan;
using Slipway.Plan.Differences;

namespace Slipway.Policy.Changes;

/// <summary>Alerts that are gone, come later, or leave more room than before.</summary>
internal static partial class LoweredWatch
{
    private const string Rules = "kubernetes:monitoring.coreos.com/v1:PrometheusRule";

    public static IEnumerable<Risk> In(PlanDifference difference) => difference.Changed.SelectMany(change => In(change, difference.After));

    private static IEnumerable<Risk> In(ResourceChange change, DeploymentPlan after)
    {
        if (change.Resource.Type != Rules)
        {
            return [];
        }

        var now = Alerts(change.After);
        return Alerts(change.Before).SelectMany(old => now.TryGetValue(old.Key, out var same) ? old.Value.Zip(same).SelectMany(pair => Weaker(change, old.Key, pair.First, pair.Second)).DistinctBy(risk => risk.Id)
            : IsElsewhere(old.Key, change.Resource.Product, after) ? []
            : [Gone(change, old.Key)]);
    }

    // An alert that moved to another group of the same product is still there.
    private static bool IsElsewhere(string alert, string? product, DeploymentPlan after) =>
        after.Resources.Any(resource => resource.Type == Rules && resource.Product == product && Alerts(resource).ContainsKey(alert));

    private static Risk Gone(ResourceChange change, string alert) =>
        new() { Id = $"removed-alert:{change.Resource.Product}-{alert}", Change = change, Message = $"the alert {alert} is gone", LowersGuardRail = true };

    private static IEnumerable<Risk> Weaker(ResourceChange change, string name, PlanObject old, PlanObject now)
    {
        if (Seconds(now.TextAt("for")) > Seconds(old.TextAt("for")))
        {
            yield return new()
            {
                Id = $"later-alert:{change.Resource.Product}-{name}",
                Change = change,
                Message = $"the alert {name} waits {now.TextAt("for")} instead of {old.TextAt("for") ?? "0s"}",
                LowersGuardRail = true,
            };
        }

        var (before, after) = (old.TextAt("expr") ?? "", now.TextAt("expr") ?? "");
        if (Limit(before) is { } limit && Limit(after) is { } limitNow && limit.Sign == limitNow.Sign
            && (limit.Sign == '>' ? limitNow.Value > limit.Value : limitNow.Value < limit.Value))
        {
            yield return new()
            {
                Id = $"weaker-alert:{change.Resource.Product}-{name}",
                Change = change,
                Message = string.Create(CultureInfo.InvariantCulture, $"the alert {name} leaves more room: {limit.Sign} {limitNow.Value} instead of {limit.Sign} {limit.Value}"),
                LowersGuardRail = true,
            };
        }
    }

    private static Dictionary<string, List<PlanObject>> Alerts(PlannedResource? rules) =>
        (rules?.Inputs.At("spec.groups") as PlanList)?.Items.OfType<PlanObject>()
            .SelectMany(group => (group.At("rules") as PlanList)?.Items.OfType<PlanObject>() ?? [])
            .Where(rule => rule.TextAt("alert") is not null)
            .GroupBy(rule => rule.TextAt("alert")!, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.ToList(), StringComparer.Ordinal) ?? [];

    private static (char Sign, double Value)? Limit(string expression) => LastLimit().Match(expression) is { Success: true } found
        ? (found.Groups["sign"].Value[0], double.Parse(found.Groups["value"].Value, CultureInfo.InvariantCulture))
        : null;

    private static double Seconds(string? duration) => Parts().Matches(duration ?? "").Sum(part =>
        double.Parse(part.Groups["count"].Value, CultureInfo.InvariantCulture)
        * part.Groups["unit"].Value switch { "ms" => 0.001, "s" => 1, "m" => 60, "h" => 3600, "d" => 86_400, "w" => 604_800, _ => 31_536_000 });

    [GeneratedRegex(@"(?<sign>[<>])=?\s*(bool\s+)?(?<value>-?[0-9.]+(e[-+]?[0-9]+)?)\s*\)*\s*$")]
    private static partial Regex LastLimit();

    [GeneratedRegex("(?<count>[0-9]+)(?<unit>ms|[smhdwy])")]
    private static partial Regex Parts();
}
