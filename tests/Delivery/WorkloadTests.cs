using Slipway.Delivery;
using Slipway.Delivery.Workloads;
using Slipway.Plan;
using Slipway.Policy;
using Slipway.Spec.Reading;
using Slipway.Tests.Observability;
using Slipway.Tests.Releases;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Delivery;

public sealed class WorkloadTests
{
    private static readonly string[] s_started = [Released.Rollout, Released.Job, "kubernetes:autoscaling/v2:HorizontalPodAutoscaler"];

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task Products_WithoutARelease_HaveAllButAWorkload(string stack)
    {
        var plan = await Environments.OfAsync(stack);

        Assert.DoesNotContain(plan.Resources, resource => s_started.Contains(resource.Type));
        Assert.Contains(plan.OfType(Released.Service), service => service.Product == "humanline");
        Assert.Contains(plan.OfType(Released.Ingress), ingress => ingress.Product == "humanline");
        Assert.Contains(plan.OfType("kubernetes:external-secrets.io/v1:ExternalSecret"), secret => secret.Product == "humanline");
    }

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task Rules_OfReleasedEnvironments_FindNoError(string stack)
    {
        var plan = await Released.OfAsync(stack);

        Assert.DoesNotContain(
            RuleBook.Judge(new PlannedEnvironment(plan) { Catalog = Watched.Catalog }).Findings,
            finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public async Task Pods_OfEveryRollout_MeetTheRestrictedStandard()
    {
        var plan = await Released.OfAsync("production");

        Assert.All(plan.OfType(Released.Rollout).Concat(plan.OfType(Released.Job)), workload =>
        {
            var pod = Released.Object(plan, workload.Type, workload.Name).At("spec/template/spec");
            var container = pod.At("containers/0/securityContext");
            Assert.Equal(("true", "RuntimeDefault"), (pod.Text("securityContext/runAsNonRoot"), pod.Text("securityContext/seccompProfile/type")));
            Assert.Equal(("false", "ALL", "true"),
                (container.Text("allowPrivilegeEscalation"), container.Text("capabilities/drop/0"), container.Text("readOnlyRootFilesystem")));
            Assert.Equal("false", pod.Text("automountServiceAccountToken"));
        });
    }

    [Fact]
    public async Task Replicas_OfAComponent_FollowItsRangeAndUse()
    {
        var scaler = await Released.ProductionAsync("kubernetes:autoscaling/v2:HorizontalPodAutoscaler", "humanline-backend-replicas");

        Assert.Equal(("2", "6", "70"), (scaler.Text("spec/minReplicas"), scaler.Text("spec/maxReplicas"),
            scaler.Text("spec/metrics/0/resource/target/averageUtilization")));
        Assert.Equal(("Rollout", "humanline-backend"), (scaler.Text("spec/scaleTargetRef/kind"), scaler.Text("spec/scaleTargetRef/name")));
    }

    [Theory]
    [InlineData(Released.Rollout, "humanline-backend", "spec.replicas")]
    [InlineData(Released.Service, "humanline-backend-delivery-service", "spec.selector[\"rollouts-pod-template-hash\"]")]
    [InlineData(Released.Ingress, "goldensignals-ingress", "metadata.annotations[\"alb.ingress.kubernetes.io/actions.goldensignals-backend\"]")]
    [InlineData(Released.Ingress, "goldensignals-ingress", "metadata.annotations[\"alb.ingress.kubernetes.io/actions.goldensignals-frontend\"]")]
    public async Task Resource_WhoseFieldTheRuntimeOwns_IsNotSetBack(string type, string name, string path) =>
        Assert.Contains(path, (await Released.OfAsync("production")).Find(type, name).IgnoreChanges);

    [Fact]
    public async Task Fields_ThatTheRuntimeOwns_AreIgnoredInEveryResourceOfTheirKind()
    {
        var plan = await Released.OfAsync("production");
        var services = plan.OfType(Released.Service).Where(service => service.Name.Contains("-delivery-", StringComparison.Ordinal)).ToList();

        Assert.Equal(12, services.Count);
        Assert.All(services, service => Assert.Equal(RuntimeOwnedFields.Of(RuntimeOwnedFields.Service), service.IgnoreChanges));
    }

    [Fact]
    public async Task Secrets_OfAWorkload_AreFetchedAndNeverWritten()
    {
        var plan = await Released.OfAsync("production");
        var container = await Released.ContainerAsync("goldensignals-backend");
        var stored = plan.Find("aws:secretsmanager/secretVersion:SecretVersion", "goldensignals-workload-secrets");

        Assert.Equal(
            ["goldensignals-database", "goldensignals-cache", "goldensignals-backend"],
            container.At("envFrom").AsArray().Select(source => source.Text("secretRef/name")));
        Assert.Contains("secretString", stored.SecretInputs);
    }

    [Fact]
    public async Task Database_OfAWorkload_IsAnAddressIntoWhichThePasswordIsPut()
    {
        var secret = await Released.ProductionAsync("kubernetes:external-secrets.io/v1:ExternalSecret", "humanline-secrets-database");

        Assert.StartsWith(
            "postgresql://humanline:{{ .password | urlquery }}@", secret.Text("spec/target/template/data/DATABASE_URL"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entrance_BehindTheEdge_IsPublishedUnderTheOriginsNameAndLetsInTheEdgeAlone()
    {
        var ingress = (await Released.ProductionAsync(Released.Ingress, "goldensignals-ingress")).At("metadata/annotations");

        Assert.Equal("origin.goldensignals.ai", ingress.Text("external-dns.alpha.kubernetes.io~hostname"));
        Assert.Contains("goldensignals-cdn-origin", ingress.Text("alb.ingress.kubernetes.io~security-groups"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Release_ThatWentBack_LeavesTheDatabaseAsItIs()
    {
        using var folder = new ScratchFolder();
        var newest = Repository.Read("tests/fixtures/releases/staging/humanline.yaml");
        var older = newest.Replace("running: r2", "running: r1", StringComparison.Ordinal);
        Assert.NotEqual(newest, older);
        folder.Write("staging/humanline.yaml", older);
        var plan = await Environments.PlanAsync(Repository.Workspace with { ReleasesDirectory = folder.Path }, null, "staging");

        Assert.Contains(plan.OfType(Released.Rollout), rollout => rollout.Name == "humanline-backend");
        Assert.Empty(plan.OfType(Released.Job));
    }

    [Theory]
    [InlineData("alembic upgrade head", "alembic|upgrade|head")]
    [InlineData("python -c 'import a; a.b()'", "python|-c|import a; a.b()")]
    [InlineData("say \"it's\"  now", "say|it's|now")]
    [InlineData("say ''", "say|")]
    public void Command_IsParted_AsAShellDoes(string command, string words) => Assert.Equal(words, string.Join('|', CommandWords.Of(command)));

    [Fact]
    public void Variables_OfAComponent_WinOverThoseOfItsEnvironment()
    {
        var at = Released.Product("humanline", "staging", product => product with
        {
            Environments = [.. product.Environments.Select(one => one with { Variables = [new("LEVEL", "info"), new("PLACE", "here")] })],
            Components = [.. product.Components.Select(one => one with { Variables = [new NamedValue<string>("LEVEL", "debug")] })],
        });
        var delivered = DeliveredComponent.In(at)[0];

        Assert.Equal(["LEVEL=debug", "PLACE=here"], ComponentSettings.VariablesOf(delivered).Select(one => $"{one.Key}={one.Value}"));
        Assert.NotEqual(ComponentSettings.Mark([]), ComponentSettings.Mark(ComponentSettings.VariablesOf(delivered)));
    }
}
