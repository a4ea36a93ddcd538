using Slipway.Spec.Reading;

namespace Slipway.Spec;

/// <summary>Every place of a product's file that says which decision it follows from.</summary>
public static class DecisionReferences
{
    private const string Key = "decision";

    public static IEnumerable<(PathStep[] Place, string? Decision)> Of(ProductSpec product) =>
    [
        .. product.Components.Select(item => (At("components", item.Name), item.Decision)),
        .. product.Secrets.Select(item => (At("secrets", item.Name), item.Decision)),
        .. product.Branches.Select(item => (At("branches", item.Name), item.Decision)),
        .. product.Environments.Select(item => (At("environments", item.Name), item.Decision)),
        .. product.Delivery.Select(item => (At("delivery", item.Name), item.Decision)),
        .. product.Objectives.Select(item => (At("objectives", item.Name), item.Decision)),
        .. product.Alerts.Select(item => (At("alerts", item.Name), item.Decision)),
        .. product.Rollback.Triggers.Select(item => (At("rollback", "triggers", item.Name), item.Decision)),
        .. product.Tests.Select(item => (At("tests", item.Name), item.Decision)),
        .. product.Routing.Routes.Select((item, index) => (At("routing", "routes", index), item.Decision)),
        .. product.Duties.Select(item => (At("duties", item.Name), item.Decision)),
        .. product.Future.Select(item => (At("future", item.Name), item.Decision)),
        .. product.Pipeline.Workflows.Select(item => (At("pipeline", "workflows", item.Id), item.Decision)),
        .. product.Pipeline.Workflows.SelectMany(workflow => workflow.Jobs.Select(job => (At("pipeline", "workflows", workflow.Id,
            "jobs", job.Id), job.Decision))),
    ];

    private static PathStep[] At(params PathStep[] place) => [.. place, Key];
}
