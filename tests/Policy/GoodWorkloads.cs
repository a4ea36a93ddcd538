using System.Text.Json.Nodes;

namespace Slipway.Tests.Policy;

/// <summary>Changes to the pods of the good plan.</summary>
internal static class GoodWorkloads
{
    /// <summary>Of the rollout that serves pages.</summary>
    public static GoodPlan Web(this GoodPlan plan, string path, JsonNode? value) =>
        plan.With("Rollout", "shop-web", $"spec/template/spec/{path}", value);

    /// <summary>Of the job that runs at night.</summary>
    public static GoodPlan Sweep(this GoodPlan plan, string path, JsonNode? value) =>
        plan.With("CronJob", "shop-sweep", $"spec/jobTemplate/spec/template/spec/{path}", value);
}
