using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Delivery;

/// <summary>PiWardrive's document, row by row, on what its namespace gets.</summary>
public sealed class PiwardriveRolloutTests
{
    private const string Server = "piwardrive-server";

    [Fact, Trait("Requirement", "PW-D01")]
    public async Task Production_IsBlueGreen_AndNeverHasFewerReplicas()
    {
        var strategy = (await Released.ProductionAsync(Released.Rollout, Server)).At("spec/strategy/blueGreen");
        var budget = await Released.ProductionAsync("kubernetes:policy/v1:PodDisruptionBudget", $"{Server}-budget");

        Assert.Equal((Server, $"{Server}-preview"), (strategy.Text("activeService"), strategy.Text("previewService")));
        Assert.Equal(("0%", "1800"), (strategy.Text("maxUnavailable"), strategy.Text("scaleDownDelaySeconds")));
        Assert.Equal("1", budget.Text("spec/maxUnavailable"));
    }

    [Fact, Trait("Requirement", "PW-D02")]
    public async Task Health_OfTheNewVersion_IsCheckedBeforeTheSwitch()
    {
        var strategy = (await Released.ProductionAsync(Released.Rollout, Server)).At("spec/strategy/blueGreen");
        var metric = await Released.MetricAsync($"{Server}-delivery-gate", "health_check_failure");
        var probe = await Released.ProductionAsync("kubernetes:monitoring.coreos.com/v1:Probe", $"{Server}-app-incoming-probe");

        Assert.Equal("piwardrive-server-gate", strategy.Text("prePromotionAnalysis/templates/0/templateName"));
        Assert.Contains("from=\"incoming\"", metric.Text("provider/prometheus/query"), StringComparison.Ordinal);
        Assert.Equal("http://piwardrive-server-preview.piwardrive.svc:8080/health", probe.Text("spec/targets/staticConfig/static/0"));
        Assert.NotNull((await Released.ContainerAsync(Server)).Text("readinessProbe/httpGet/path"));
    }

    [Fact, Trait("Requirement", "PW-R01")]
    public async Task DeploymentFailure_OfTheNewVersion_BringsBackTheOld()
    {
        var spec = (await Released.ProductionAsync(Released.Rollout, Server)).At("spec");

        Assert.Equal("true", spec.Text("progressDeadlineAbort"));
        Assert.Equal("piwardrive-server-watch", spec.Text("strategy/blueGreen/postPromotionAnalysis/templates/0/templateName"));
    }

    [Fact, Trait("Requirement", "PW-D03")]
    public async Task Requests_ComeThroughTraefik_WithACertificate()
    {
        var route = await Released.ProductionAsync("kubernetes:traefik.io/v1alpha1:IngressRoute", "piwardrive-route");
        var certificate = await Released.ProductionAsync("kubernetes:cert-manager.io/v1:Certificate", "piwardrive-tls");

        Assert.Equal("Host(`piwardrive.example`) && PathPrefix(`/`)", route.Text("spec/routes/0/match"));
        Assert.Equal(("websecure", Server, "8080"),
            (route.Text("spec/entryPoints/0"), route.Text("spec/routes/0/services/0/name"), route.Text("spec/routes/0/services/0/port")));
        Assert.Equal((route.Text("spec/tls/secretName"), "piwardrive.example"),
            (certificate.Text("spec/secretName"), certificate.Text("spec/dnsNames/0")));
        Assert.DoesNotContain((await Released.OfAsync("production")).OfType(Released.Ingress), ingress => ingress.Product == "piwardrive");
    }

    [Fact, Trait("Requirement", "PW-K05")]
    public async Task Monitor_RunsItsScript_AsAWorkerOfItsOwn()
    {
        var rollout = await Released.ProductionAsync(Released.Rollout, "piwardrive-monitor");

        Assert.Equal("""["python","scripts/performance_monitor.py"]""", rollout.At("spec/template/spec/containers/0/command").ToJsonString());
        Assert.Equal("1", rollout.Text("spec/replicas"));
    }

    [Fact, Trait("Requirement", "PW-K10")]
    public async Task Health_IsAsked_OnPort8080()
    {
        var container = await Released.ContainerAsync(Server);

        foreach (var probe in new[] { "livenessProbe", "readinessProbe", "startupProbe" })
        {
            Assert.Equal(("/health", "8080"), (container.Text($"{probe}/httpGet/path"), container.Text($"{probe}/httpGet/port")));
        }
    }

    [Fact, Trait("Requirement", "PW-X07")]
    public async Task Product_RunsOnKubernetes_AndNoWorkloadGetsTheDeployKey()
    {
        var plan = await Released.OfAsync("production");

        Assert.Equal(["piwardrive-monitor", Server], plan.OfType(Released.Rollout).Where(one => one.Product == "piwardrive").Select(one => one.Name));
        Assert.DoesNotContain(
            plan.OfType("kubernetes:external-secrets.io/v1:ExternalSecret"),
            secret => secret.Inputs().Contains("PRODUCTION_DEPLOY_KEY", StringComparison.Ordinal));
    }

    [Fact, Trait("Requirement", "PW-X09")]
    public async Task SlowApi_IsThe95thPercentileOverFiveMinutes_AtTwiceTheTarget()
    {
        var metric = await Released.MetricAsync($"{Server}-delivery-watch", "api_slow");

        Assert.StartsWith("histogram_quantile(0.95, ", metric.Text("provider/prometheus/query"), StringComparison.Ordinal);
        Assert.Contains("[5m]", metric.Text("provider/prometheus/query"), StringComparison.Ordinal);
        Assert.Equal(("len(result) > 0 && result[0] > 4", "1"), (metric.Text("failureCondition"), metric.Text("failureLimit")));
    }
}
