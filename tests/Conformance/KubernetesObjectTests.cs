using Slipway.Cli.Rendering;
using Slipway.KubernetesObjects;
using Slipway.Plan;
using Slipway.Tests.Delivery;
using Slipway.Tests.KubernetesObjects;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Conformance;

/// <summary>Everything that a cluster is given against the schemas of Kubernetes and of the add-ons.</summary>
public sealed class KubernetesObjectTests
{
    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task Objects_OfAStack_AreWhatKubernetesDescribes(string stack)
    {
        var schemas = KubernetesSchemas.Required();
        var plan = await Environments.OfAsync(stack);

        Assert.Equal([], Complaints(plan, schemas));
        Assert.NotEmpty(Objects(plan));
    }

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task Objects_OfAStackWithReleases_AreWhatKubernetesDescribes(string stack)
    {
        var schemas = KubernetesSchemas.Required();
        var plan = await Released.OfAsync(stack);

        Assert.Equal([], Complaints(plan, schemas));
        Assert.NotEmpty(plan.OfType(Released.Rollout));
    }

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task Objects_OfAStack_SayTheirNames(string stack) =>
        Assert.Equal([], Objects(await Environments.OfAsync(stack)).Where(one => one.Declared.TextAt("metadata.name") is null).Select(one => one.Name));

    [Fact]
    public async Task Samples_OfEveryClass_AreWhatTheAddOnsDescribe()
    {
        var schemas = KubernetesSchemas.Required();

        Assert.Equal([], Complaints(await Samples.PlanAsync, schemas));
    }

    [Fact]
    public async Task Samples_OfEveryClass_AreThere()
    {
        var classes = typeof(ObjectTree).Assembly.GetTypes()
            .Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(CustomObject<>))
            .Select(type => type.Name);

        var samples = Objects(await Samples.PlanAsync).Select(one => one.Declared.TextAt("kind"));
        Assert.Equal(classes.Order(StringComparer.Ordinal), samples.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"replicas":"three"}""", "spec.replicas: \"three\" is a string, not a integer")]
    [InlineData("""{"replicas":2.5}""", "spec.replicas: 2.5 is a number, not a integer")]
    [InlineData("""{"repliacs":3}""", "spec.repliacs: there is no such field")]
    [InlineData("""{"strategy":{"canary":{"steps":[{"setWeigth":10}]}}}""", "spec.strategy.canary.steps[0].setWeigth: there is no such field")]
    [InlineData("""{"strategy":{"blueGreen":{}}}""", "spec.strategy.blueGreen: activeService is missing")]
    public void Rollout_Mistake_IsRefused(string spec, string complaint) =>
        Assert.Equal([complaint], Of("argoproj.io/v1alpha1", "Rollout", spec));

    [Theory]
    [InlineData("v1", "ServiceAcount", """{}""", "v1 ServiceAcount is not a kind that anything describes")]
    [InlineData("external-secrets.io/v1beta1", "ExternalSecret", """{}""", "external-secrets.io/v1beta1 ExternalSecret is not a kind that anything describes")]
    [InlineData("v1", "Service", """{"ports":[{"port":80,"targetPort":true}]}""", "spec.ports[0].targetPort: true is a boolean, not a integer or string")]
    [InlineData("v1", "Service", """{"ports":[{"port":80},{"port":80}]}""", "spec.ports: [{\"port\":80},{\"port\":80}] has 80 null twice")]
    [InlineData("cert-manager.io/v1", "Certificate", """{"secretName":"tls","issuerRef":{"name":"ca"},"privateKey":{"algorithm":"DSA"}}""", "spec.privateKey.algorithm: \"DSA\" is not one of RSA, ECDSA, Ed25519")]
    [InlineData("monitoring.coreos.com/v1", "PrometheusRule", """{"groups":[{"name":"g","interval":"soon"}]}""", "spec.groups[0].interval: \"soon\" does not match ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$")]
    [InlineData("argoproj.io/v1alpha1", "Sensor", """{"dependencies":[],"triggers":[{"template":{"name":"t","http":{"url":"u","payload":[],"verb":"POST"}}}]}""", "spec.triggers[0].template.http.verb: there is no such field")]
    public void Object_Mistake_IsRefused(string apiVersion, string kind, string spec, string complaint) =>
        Assert.Equal([complaint], Of(apiVersion, kind, spec));

    [Theory]
    [InlineData("v1", "Service", """{"ports":[{"port":80,"targetPort":"http"},{"port":81,"targetPort":8081}]}""")]
    [InlineData("networking.k8s.io/v1", "NetworkPolicy", """{"podSelector":{"matchLabels":{"any":"thing"}}}""")]
    public void Object_WithoutMistake_IsNotRefused(string apiVersion, string kind, string spec) => Assert.Equal([], Of(apiVersion, kind, spec));

    private static IReadOnlyList<string> Of(string apiVersion, string kind, string spec) => KubernetesObjectCheck.Of(
        (PlanObject)PlanValues.Read($$"""{"apiVersion":"{{apiVersion}}","kind":"{{kind}}","metadata":{"name":"one"},"spec":{{spec}}}"""),
        KubernetesSchemas.Required());

    private static List<string> Complaints(DeploymentPlan plan, KubernetesSchemas schemas) =>
        [.. Objects(plan).SelectMany(one => KubernetesObjectCheck.Of(one.Declared, schemas).Select(complaint => $"{one.Name}: {complaint}"))];

    private static IEnumerable<(string Name, PlanObject Declared)> Objects(DeploymentPlan plan)
    {
        var known = new KnownValues(plan);
        return plan.Resources
            .Where(resource => resource.Custom && resource.Inputs.At("apiVersion") is not null && resource.Inputs.At("kind") is not null)
            .Select(resource => (resource.Name, known.InputsOf(resource)));
    }
}
