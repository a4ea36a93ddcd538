using System.Globalization;
using Slipway.Delivery.Rollback;
using Slipway.Pipelines.Actions;
using Slipway.Spec.Quantities;

namespace Slipway.Pipelines.Own;

/// <summary>Practises going back, as often as each product's file says; a drill that fails or does not take place ends in an alert.</summary>
internal static class DrillWorkflow
{
    public static Workflow For(IReadOnlyList<OwnStack> stacks)
    {
        var drills = stacks.SelectMany(stack => stack.Drills.Select(drill => (Stack: stack, Drill: drill))).ToList();
        var product = new Input("product", "The product")
        {
            Required = true,
            Choices = [.. drills.Select(one => one.Drill.Product).Distinct().Order(StringComparer.Ordinal)],
        };
        return new(
            "Drill",
            new()
            {
                Schedule = [.. drills.Select(one => one.Drill.Schedule).Distinct().Order(StringComparer.Ordinal)],
                Manual = [product],
            },
            [.. drills.Select(one => Practise(one.Stack, one.Drill, product))]);
    }

    // In the group of releases, so that none comes in between.
    private static Job Practise(OwnStack stack, RollbackDrill drill, Input product) =>
        new($"drill-{stack.Name}-{drill.Product}", $"Practise with {drill.Product} in {stack.Name}")
        {
            RunsOn = stack.Runner,
            If = Given.Schedule.Is(drill.Schedule).Or(product.Value.Is(drill.Product)),
            Permissions = Permissions.ReadContents.With(new() { Writes = [TokenScope.IdToken] }),
            Environment = new(stack.Name),
            Concurrency = new($"release-{stack.Name}-{drill.Product}"),
            Timeout = drill.Limit + Duration.FromMinutes(30),
            Variables = OwnSteps.Variables(stack),
            Steps =
            [
                .. OwnSteps.Source,
                .. OwnSteps.Reach(stack, stack.DeployRole),
                OwnSteps.ReachCluster(stack),
                new RunStep
                {
                    Name = "Go back as if something were wrong",
                    Environment =
                    [
                        new("STACK", stack.Name), new("PRODUCT", drill.Product),
                        new("LIMIT", ((int)drill.Limit.TotalSeconds).ToString(CultureInfo.InvariantCulture)),
                        new("PUSHGATEWAY_URL", stack.PushUrl ?? ""),
                    ],
                    Script = "bash .github/scripts/drill.sh \"$STACK\" \"$PRODUCT\"",
                },
            ],
        };
}
