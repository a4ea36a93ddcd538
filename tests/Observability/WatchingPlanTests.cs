using Slipway.Plan;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Observability;

/// <summary>What the stack declares so that everything is measured: stores, add-ons, pushed figures.</summary>
public sealed class WatchingPlanTests
{
    private const string Monitor = "kubernetes:monitoring.coreos.com/v1:PodMonitor";
    private const string Fetched = "kubernetes:external-secrets.io/v1:ExternalSecret";
    private const string Release = "kubernetes:helm.sh/v3:Release";

    [Fact]
    public async Task Store_OfAProduct_HasAnExporterThatSignsInByASecret()
    {
        var plan = await Environments.StagingAsync;

        var release = plan.Find(Release, "piwardrive-database-exporter");
        var secret = plan.Find(Fetched, "piwardrive-database-watch-address");

        Assert.Equal("prometheus-postgres-exporter", release.Inputs.TextAt("chart"));
        Assert.Equal("piwardrive-database-exporter", release.Inputs.TextAt("values.config.datasourceSecret.name"));
        Assert.Contains(secret.Urn, release.DependsOn);
        Assert.Contains("postgresql://piwardrive:{{ .password | urlquery }}@", secret.Inputs(), StringComparison.Ordinal);
        Assert.Contains("@${Instance:piwardrive-database.address}:5432/", secret.Inputs(), StringComparison.Ordinal);
        Assert.Equal("platform-monitoring", secret.Inputs.TextAt("metadata.namespace"));
    }

    [Fact]
    public async Task Cache_OfAProduct_IsReadWithTheLabelsThatSignalsAskFor()
    {
        var plan = await Environments.StagingAsync;

        var monitor = plan.Find(Monitor, "piwardrive-cache-watch-metrics").Inputs();

        Assert.Contains("""{"replacement":"piwardrive","targetLabel":"product"}""", monitor, StringComparison.Ordinal);
        Assert.Contains("""{"replacement":"cache","targetLabel":"service"}""", monitor, StringComparison.Ordinal);
        Assert.Contains("\"portNumber\":9121", monitor, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exporters_OfTheEnvironment_MayReachTheSubnetsOfStoresAndNoOthers()
    {
        var plan = await Environments.StagingAsync;

        var rules = plan.Resources.Where(resource => resource.Type.EndsWith(":NetworkPolicy", StringComparison.Ordinal))
            .Where(resource => resource.Inputs().Contains("platform-monitoring", StringComparison.Ordinal))
            .Select(resource => resource.Inputs())
            .Where(inputs => inputs.Contains("\"port\":5432", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.DoesNotContain("0.0.0.0/0\"}}],\"ports\":[{\"port\":5432", rule, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("aws-load-balancer-controller", "8080")]
    [InlineData("external-dns", "7979")]
    [InlineData("cert-manager", "9402")]
    [InlineData("external-secrets", "8080")]
    public async Task AddOn_ThatCameBeforePrometheus_IsReadByAMonitorOfOurs(string addOn, string port)
    {
        var plan = await Environments.StagingAsync;

        var monitor = plan.Find(Monitor, $"platform-{addOn}-watch-metrics");

        Assert.Contains($"\"app.kubernetes.io/instance\":\"{addOn}\"", monitor.Inputs(), StringComparison.Ordinal);
        Assert.Contains($"\"portNumber\":{port}", monitor.Inputs(), StringComparison.Ordinal);
        Assert.Contains(monitor.DependsOn, urn => urn.EndsWith("platform-kube-prometheus-stack", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Push_FromGithub_IsHttpsWithAPasswordAndCanOnlyPush()
    {
        var plan = await Environments.StagingAsync;

        var route = plan.Find("kubernetes:traefik.io/v1alpha1:IngressRoute", "platform-pushed-metrics-route").Inputs();
        var password = plan.Find("kubernetes:traefik.io/v1alpha1:Middleware", "platform-pushed-metrics-password").Inputs;
        var secret = plan.Find("kubernetes:core/v1:Secret", "platform-pushed-metrics");

        Assert.Contains("Host(`push.staging.slipway.example`) && PathPrefix(`/metrics/job/`) && (Method(`POST`) || Method(`PUT`))", route, StringComparison.Ordinal);
        Assert.Contains("\"entryPoints\":[\"websecure\"]", route, StringComparison.Ordinal);
        Assert.Equal("pushed-metrics", password.TextAt("spec.basicAuth.secret"));
        Assert.IsType<PlanSecret>(secret.Inputs.At("stringData.password"));
    }

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task Push_InEveryEnvironment_IsKnownToEveryProductsJobs(string stack)
    {
        var plan = await Environments.OfAsync(stack);

        var variables = plan.OfType("github:index/actionsEnvironmentVariable:ActionsEnvironmentVariable")
            .Where(variable => variable.Inputs.TextAt("variableName") == "PUSHGATEWAY_URL")
            .ToList();
        var secrets = plan.OfType("github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret")
            .Where(secret => secret.Inputs.TextAt("secretName") == "PUSHGATEWAY_PASSWORD");

        var domain = stack == "staging" ? "staging.slipway.example" : "slipway.example";
        Assert.All(variables, variable => Assert.Equal($"https://push.{domain}", variable.Inputs.TextAt("value")));
        Assert.Equal(
            ["autonomica", "brain-gateway", "goldensignals", "humanline", "piwardrive"],
            variables.Select(variable => variable.Product!).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(variables.Count, secrets.Count());
    }
}
