using Slipway.Plan;
using Slipway.Spec;
using Slipway.Spec.Delivery;

namespace Slipway.Policy.Delivery;

/// <summary>Analyses that pass, or fail, because nothing was measured.</summary>
public static class UnsaidNoData
{
    private const string Analysis = "kubernetes:argoproj.io/v1alpha1:AnalysisTemplate";

    // How a condition asks whether there is anything, and how it takes nothing for good.
    private const string Asks = "len(result)";
    private const string Nothing = "len(result) == 0";

    private static readonly string[] s_conditions = ["successCondition", "failureCondition"];

    public static Rule Rule { get; } = new()
    {
        Id = "unsaid-no-data",
        Title = "An analysis says what it means that there is nothing to measure",
        Reason = "A version that nobody reaches gives no errors, and would be let through for it",
        Remedy = "let every condition ask len(result), and every metric bear fewer doubts than it is measured; "
            + "only no-data: success in the product's file lets nothing count as good",
        Breaches = environment =>
            from template in environment.OfType(Analysis)
            let shown = template.Texts("spec.dryRun.metricName").ToHashSet(StringComparer.Ordinal)
            from metric in template.All("spec.metrics")
            from breach in Of(environment, template, metric, shown.Contains(metric.Text("name") ?? ""))
            select breach,
    };

    private static IEnumerable<Breach> Of(PlannedEnvironment environment, PlannedResource template, PlanValue metric, bool isShown)
    {
        var conditions = s_conditions.Where(condition => metric.Has(condition)).ToList();
        var place = $"spec.metrics[{metric.Text("name")}]";
        if (conditions.Count == 0)
        {
            return isShown ? [] : [template.Breach(place, $"judges {metric.Text("name")} by no condition, and so lets everything through")];
        }

        if (conditions.Find(condition => !metric.Text(condition)!.Contains(Asks, StringComparison.Ordinal)) is { } silent)
        {
            return [template.Breach($"{place}.{silent}", $"does not say what it means when there is no {metric.Text("name")}")];
        }

        if (metric.Number("count") is { } count && metric.Number("inconclusiveLimit") >= count && !Says(environment, template))
        {
            return [template.Breach($"{place}.inconclusiveLimit", $"lets a version through of which no {metric.Text("name")} was measured")];
        }

        var passes = metric.Text("successCondition")?.Contains(Nothing, StringComparison.Ordinal) == true;
        return passes && !Says(environment, template)
            ? [template.Breach($"{place}.successCondition", $"takes no {metric.Text("name")} for a good one, which no file says")]
            : [];
    }

    private static bool Says(PlannedEnvironment environment, PlannedResource template) => environment.Products
        .FirstOrDefault(product => product.Name == template.Product)?
        .DeliveryTo(environment.Stack)?.NoData == MissingMeasurement.Success;
}
