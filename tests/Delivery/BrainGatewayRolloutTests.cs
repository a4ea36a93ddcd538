using System.Text.Json.Nodes;
using Slipway.Plan;
using Slipway.Spec.Quantities;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Delivery;

/// <summary>Brain/Gateway's document, row by row, on what its namespaces get.</summary>
public sealed class BrainGatewayRolloutTests
{
    [Fact, Trait("Requirement", "BG-D02")]
    public async Task Staging_RunsTheProduct_BeforeProductionGetsIt()
    {
        var staging = await Released.StagingAsync(Released.Rollout, "brain-gateway-gateway");

        Assert.Equal(("staging", "staging"), (staging.Text("metadata/namespace"), staging.Text("metadata/labels/slipway~environment")));
        Assert.Null(staging.Text("spec/strategy/blueGreen"));
    }

    [Theory, Trait("Requirement", "BG-D03")]
    [InlineData("brain-gateway-brain")]
    [InlineData("brain-gateway-gateway")]
    public async Task Staging_Pods_AreThoseOfProductionButForTheirImage(string component)
    {
        var staging = Pod(await Released.StagingAsync(Released.Rollout, component));
        var production = Pod(await Released.ProductionAsync(Released.Rollout, component));

        Assert.Equal(production.ToJsonString(), staging.ToJsonString());
    }

    [Theory, Trait("Requirement", "BG-D05")]
    [InlineData("brain-gateway-brain", "brain-deployment")]
    [InlineData("brain-gateway-gateway", "gateway-deployment")]
    public async Task Production_IsBlueGreen_WithActiveAndPreviewService(string component, string workload)
    {
        var strategy = (await Released.ProductionAsync(Released.Rollout, component)).At("spec/strategy/blueGreen");

        Assert.Equal((workload, $"{workload}-preview"), (strategy.Text("activeService"), strategy.Text("previewService")));
        foreach (var service in new[] { ("service", workload), ("incoming", $"{workload}-preview") })
        {
            var declared = await Released.ProductionAsync(Released.Service, $"{component}-delivery-{service.Item1}");
            Assert.Equal(service.Item2, declared.Text("metadata/name"));
        }
    }

    [Fact, Trait("Requirement", "BG-R01")]
    public async Task Production_VersionThatFails_GoesBackByItself()
    {
        var spec = (await Released.ProductionAsync(Released.Rollout, "brain-gateway-gateway")).At("spec");
        var metric = await Released.MetricAsync("brain-gateway-gateway-delivery-watch", "health_check_failure");

        Assert.Equal("gateway-deployment-gate", spec.Text("strategy/blueGreen/prePromotionAnalysis/templates/0/templateName"));
        Assert.Equal("gateway-deployment-watch", spec.Text("strategy/blueGreen/postPromotionAnalysis/templates/0/templateName"));
        Assert.Equal("true", spec.Text("progressDeadlineAbort"));
        Assert.Equal(("len(result) > 0 && result[0] > 0", "0"), (metric.Text("failureCondition"), metric.Text("failureLimit")));
    }

    [Fact, Trait("Requirement", "BG-D06"), Trait("Requirement", "BG-X05")]
    public async Task Production_VersionThatIsNotHealthyInFiveMinutes_IsAborted()
    {
        var spec = (await Released.ProductionAsync(Released.Rollout, "brain-gateway-brain")).At("spec");

        Assert.Equal(("300", "true"), (spec.Text("progressDeadlineSeconds"), spec.Text("progressDeadlineAbort")));
    }

    [Theory, Trait("Requirement", "BG-K05")]
    [InlineData("brain-gateway-brain", "brain-deployment")]
    [InlineData("brain-gateway-gateway", "gateway-deployment")]
    public async Task Staging_Workloads_KeepTheirNamesInTheNamespaceStaging(string component, string workload)
    {
        var rollout = await Released.StagingAsync(Released.Rollout, component);

        Assert.Equal(("staging", workload), (rollout.Text("metadata/namespace"), rollout.Text("metadata/name")));
    }

    [Fact, Trait("Requirement", "BG-F03")]
    public async Task MetricsDegradation_OnceItIsOn_AbortsAtTwoSeconds()
    {
        var off = await Released.OfAsync("production");
        var on = await Released.ChangedAsync("brain-gateway", product => product with
        {
            Future = [.. product.Future.Select(plan => plan.Name == "automated-rollback" ? plan with { Enabled = true } : plan)],
        });

        Assert.DoesNotContain("metrics_degradation", Metrics(off));
        Assert.Contains("metrics_degradation", Metrics(on));
        var metric = Released.Object(on, Released.Analysis, "brain-gateway-gateway-delivery-watch").At("spec/metrics/1");
        Assert.Equal("len(result) > 0 && result[0] > 2", metric.Text("failureCondition"));
        Assert.Contains("handler=\"/api/v1/scans\"", metric.Text("provider/prometheus/query"), StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "BG-F04")]
    public async Task Strategy_SaidToBeACanary_IsOne()
    {
        var plan = await Released.ChangedAsync("brain-gateway", product => product with
        {
            Delivery = [.. product.Delivery.Select(delivery => delivery.Name == "production"
                ? delivery with { Strategy = "canary", Steps = [], Limit = Duration.FromMinutes(60) }
                : delivery)],
        });

        var steps = Released.Object(plan, Released.Rollout, "brain-gateway-gateway").At("spec/strategy/canary/steps");
        Assert.Equal("""[{"setWeight":10},{"pause":{"duration":"15m"}},{"setWeight":50},{"pause":{"duration":"10m"}},{"setWeight":100}]""", steps.ToJsonString());
    }

    [Theory, Trait("Requirement", "BG-X03")]
    [InlineData("brain-gateway-brain", "111122223333.dkr.ecr.eu-central-1.amazonaws.com/brain-gateway/brain")]
    [InlineData("brain-gateway-gateway", "111122223333.dkr.ecr.eu-central-1.amazonaws.com/brain-gateway/gateway")]
    public async Task Production_RunsByDigest_FromTheRegistryThatStagingTested(string component, string repository)
    {
        var image = (await Released.ContainerAsync(component)).Text("image")!;

        Assert.Matches($"^{repository.Replace(".", "\\.", StringComparison.Ordinal)}@sha256:[0-9a-f]{{64}}$", image);
        var staged = await Released.StagingAsync(Released.Rollout, component);
        Assert.StartsWith($"{repository}@sha256:", staged.Text("spec/template/spec/containers/0/image")!, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Metrics(DeploymentPlan plan) => plan.OfType(Released.Analysis)
        .Where(one => one.Product == "brain-gateway")
        .SelectMany(one => Released.Object(plan, Released.Analysis, one.Name).At("spec/metrics").AsArray())
        .Select(metric => metric.Text("name")!)
        .Distinct();

    private static JsonNode Pod(JsonNode rollout)
    {
        var pod = rollout.At("spec/template").DeepClone();
        pod.At("spec/containers/0").AsObject().Remove("image");
        pod.At("metadata/labels").AsObject().Remove("slipway/environment");
        return pod;
    }
}
