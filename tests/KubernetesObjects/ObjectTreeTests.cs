using System.Collections.Immutable;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Slipway.KubernetesObjects;
using Slipway.KubernetesObjects.Labels;
using Slipway.KubernetesObjects.Monitoring;
using Slipway.KubernetesObjects.Rollouts;
using Slipway.KubernetesObjects.Secrets;
using Slipway.Plan;
using Slipway.Tests.Engine;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.KubernetesObjects;

public sealed class ObjectTreeTests
{
    [Fact]
    public async Task Object_InThePlan_IsWhatItsRecordsSay()
    {
        var rule = (await Samples.PlanAsync).Find("kubernetes:monitoring.coreos.com/v1:PrometheusRule", "prometheus-rule");

        Assert.Equal(
            """{"apiVersion":"monitoring.coreos.com/v1","kind":"PrometheusRule","metadata":{"labels":{"app.kubernetes.io/name":"shop"},"name":"shop"},"spec":{"groups":[{"interval":"30s","labels":{"severity":"critical"},"limit":10,"name":"shop","rules":[{"expr":"vector(0)","record":"shop:errors:ratio"},{"alert":"Slow","annotations":{"severity":"critical"},"expr":"vector(1) > 0","for":"24h","keep_firing_for":"5m","labels":{"severity":"critical"}}]}]}}""",
            rule.Inputs());
    }

    [Fact]
    public async Task Object_PodTemplate_IsWrittenAsTheProviderWritesIt()
    {
        var rollout = (await Samples.PlanAsync).Find("kubernetes:argoproj.io/v1alpha1:Rollout", "rollout");

        Assert.Equal(
            """{"metadata":{"labels":{"app.kubernetes.io/name":"shop"}},"spec":{"containers":[{"image":"registry.example/shop","name":"shop"}]}}""",
            PlanJson.Compact(rollout.Inputs.At("spec.template")!));
    }

    [Fact]
    public async Task Object_ValueOfAnotherResource_WaitsForIt()
    {
        var plan = await Runs.OfAsync(stack =>
        {
            var token = new Pulumi.Kubernetes.Core.V1.Secret("source", new() { Metadata = new ObjectMetaArgs { Name = "source" } });
            _ = new ExternalSecret(
                "copy",
                Samples.Named(new ExternalSecretSpec
                {
                    SecretStoreRef = new() { Name = "store", Kind = SecretStoreKind.SecretStore },
                    Target = new() { Name = "copy" },
                    DataFrom = [new() { Extract = new() { Key = token.Id } }],
                }),
                new() { Parent = stack });
        });

        var copy = plan.Named("copy");
        Assert.Contains(copy.DependsOn, urn => urn.EndsWith("::source", StringComparison.Ordinal));
        Assert.Equal("""[{"extract":{"key":"${source.id}"}}]""", PlanJson.Compact(copy.Inputs.At("spec.dataFrom")!));
    }

    [Fact]
    public void Of_NothingSet_IsEmpty() => Assert.Equal(ImmutableDictionary<string, object>.Empty, ObjectTree.Of(new CanaryPause()));

    [Fact]
    public void Of_ValueThatKubernetesDoesNotKnow_IsRefused()
    {
        var failure = Assert.Throws<NotSupportedException>(() => ObjectTree.Of(new { Since = new DateOnly(2020, 1, 2) }));

        Assert.Equal("DateOnly has no form in Kubernetes objects", failure.Message);
    }

    /// <summary>A record's member that no sample has is one that no schema was asked about.</summary>
    [Fact]
    public async Task Samples_EveryMemberOfEveryRecord_IsInOne()
    {
        var written = PlanJson.Write(await Samples.PlanAsync);
        var members = typeof(PrometheusRuleSpec).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("Slipway.KubernetesObjects.", StringComparison.Ordinal) == true)
            .Where(type => type.GetMethod("<Clone>$") is not null && type.Namespace != typeof(ObjectOwner).Namespace)
            .SelectMany(type => type.GetProperties().Select(property => (Type: type.Name, Name: ObjectTree.NameOf(property))));

        Assert.Equal([], members.Where(member => !written.Contains($"\"{member.Name}\"", StringComparison.Ordinal)));
    }
}
