using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Delivery;

/// <summary>RDS changes the passwords of databases by itself: pods that have the old one start anew, as the same version.</summary>
public sealed class RestartTests
{
    private const string Role = "kubernetes:rbac.authorization.k8s.io/v1:Role";
    private const string Binding = "kubernetes:rbac.authorization.k8s.io/v1:RoleBinding";
    private const string Chart = "kubernetes:helm.sh/v3:Release";
    private const string Fetched = "kubernetes:external-secrets.io/v1:ExternalSecret";
    private const string Secrets = "metadata/annotations/secret.reloader.stakater.com~reload";
    private const string How = "metadata/annotations/reloader.stakater.com~rollout-strategy";

    [Theory]
    [InlineData("humanline-backend", "humanline-database")]
    [InlineData("goldensignals-backend", "goldensignals-database")]
    [InlineData("piwardrive-server", "piwardrive-database")]
    [InlineData("brain-gateway-brain", "brain-gateway-database")]
    public async Task Rollout_WithADatabasesPassword_IsRestartedWithoutBeingAnotherVersion(string name, string secret)
    {
        var rollout = await Released.ProductionAsync(Released.Rollout, name);

        Assert.Equal((secret, "restart"), (rollout.Text(Secrets), rollout.Text(How)));
        Assert.DoesNotContain("reloader", rollout.At("spec/template/metadata").ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("spec.restartAt", (await Released.OfAsync("production")).Find(Released.Rollout, name).IgnoreChanges);
    }

    [Fact]
    public async Task Rollout_WithoutSuchAPassword_IsLeftAlone() =>
        Assert.Null((await Released.ProductionAsync(Released.Rollout, "goldensignals-frontend")).Text(Secrets));

    [Theory]
    [InlineData("humanline-secrets-database", "1m")]
    [InlineData("goldensignals-secrets-cache", "1h")]
    [InlineData("goldensignals-secrets-backend", "1h")]
    public async Task Password_ThatChangesByItself_IsFetchedWithinTheMinute(string name, string every) =>
        Assert.Equal(every, (await Released.ProductionAsync(Fetched, name)).Text("spec/refreshInterval"));

    [Fact]
    public async Task Reloader_LooksAtSecretsOfTheseProductsAlone_AndHasNoRightsOfItsChart()
    {
        var values = (await Released.StagingAsync(Chart, "platform-reloader")).At("values/reloader");

        Assert.Equal("""["goldensignals","humanline","piwardrive","staging"]""", values.At("namespaces").ToJsonString());
        Assert.Equal(
            ("false", "true", "true", "false"),
            (values.Text("watchGlobally"), values.Text("isArgoRollouts"), values.Text("ignoreConfigMaps"), values.Text("rbac/enabled")));
        Assert.Equal(
            ("true", "true", "false", "[\"ALL\"]"),
            (
                values.Text("readOnlyRootFileSystem"),
                values.Text("deployment/containerSecurityContext/runAsNonRoot"),
                values.Text("deployment/containerSecurityContext/allowPrivilegeEscalation"),
                values.At("deployment/containerSecurityContext/capabilities/drop").ToJsonString()));
    }

    [Fact]
    public async Task Reloader_InAProductsNamespace_WritesToRolloutsAlone()
    {
        var role = await Released.StagingAsync(Role, "humanline-namespace-restarts");

        Assert.Equal(
            """
            [{"apiGroups":[""],"resources":["secrets"],"verbs":["get","list","watch"]},
            {"apiGroups":["argoproj.io"],"resources":["rollouts"],"verbs":["get","list","patch"]},
            {"apiGroups":["apps"],"resources":["daemonsets","deployments","statefulsets"],"verbs":["list"]},
            {"apiGroups":[""],"resources":["events"],"verbs":["create","patch"]}]
            """.ReplaceLineEndings(""),
            role.At("rules").ToJsonString());
        Assert.Equal(
            """[{"apiGroup":"rbac.authorization.k8s.io","kind":"Group","name":"system:serviceaccounts:platform-restarts"}]""",
            (await Released.StagingAsync(Binding, "humanline-namespace-restarts")).At("subjects").ToJsonString());
    }

    // Whatever is in its namespace has its rights.
    [Fact]
    public async Task Reloader_IsAloneInItsNamespace()
    {
        var plan = await Released.OfAsync("production");

        Assert.Equal(
            ["platform-reloader"],
            plan.OfType(Chart).Where(chart => Released.Object(plan, Chart, chart.Name).Text("namespace") == "platform-restarts").Select(chart => chart.Name));
    }

    [Fact]
    public async Task Reloader_WhereNoPodHasSuchAPassword_IsNotInstalled()
    {
        var plan = await Environments.PlanAsync("staging", ("products", """["autonomica"]"""));

        Assert.DoesNotContain(plan.OfType(Chart), chart => chart.Name == "platform-reloader");
        Assert.DoesNotContain(plan.Resources, resource => resource.Name.EndsWith("-restarts", StringComparison.Ordinal));
    }
}
