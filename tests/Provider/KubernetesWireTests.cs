using System.Collections.Immutable;
using Pulumi;
using Pulumi.Kubernetes.ApiExtensions;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Helm.V3;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Xunit;
using Kubernetes = Pulumi.Kubernetes;

namespace Slipway.Tests.Provider;

public sealed class KubernetesWireTests
{
    [Fact]
    public async Task Namespace_WithoutSayingSo_HasApiVersionAndKind() => Assert.Equal(
        """{apiVersion: "v1", kind: "Namespace", metadata: {labels: {tier: "odd"}, name: "shop"}}""",
        await Wire.InputsAsync(() =>
            new Kubernetes.Core.V1.Namespace("space",
            new() { Metadata = new ObjectMetaArgs { Name = "shop", Labels = { ["tier"] = "odd" } } })));

    [Fact]
    public async Task Service_PortByNumberOrName_KeepsItsKind() => Assert.Equal(
        """{apiVersion: "v1", kind: "Service", spec: {ports: [{name: "web", port: 81, targetPort: 8081}, {name: "metrics", port: 91, targetPort: "scrape"}], selector: {app: "odd"}}}""",
        await Wire.InputsAsync(() => new Kubernetes.Core.V1.Service("service", new()
        {
            Spec = new ServiceSpecArgs
            {
                Selector = { ["app"] = "odd" },
                Ports = { new ServicePortArgs { Name = "web", Port = 81, TargetPort = 8081 },
                    new ServicePortArgs { Name = "metrics", Port = 91, TargetPort = "scrape" } },
            },
        })));

    [Fact]
    public async Task Deployment_GroupedApi_KeepsTheGroupInTheVersion() => Assert.Equal(
        """{apiVersion: "apps/v1", kind: "Deployment", spec: {replicas: 3, selector: {matchLabels: {app: "odd"}}, template: {spec: {containers: [{image: "odd@sha256:1", name: "odd", resources: {limits: {memory: "65Mi"}}}]}}}}""",
        await Wire.InputsAsync(() => new Kubernetes.Apps.V1.Deployment("workload", new()
        {
            Spec = new Kubernetes.Types.Inputs.Apps.V1.DeploymentSpecArgs
            {
                Replicas = 3,
                Selector = new LabelSelectorArgs { MatchLabels = { ["app"] = "odd" } },
                Template = new PodTemplateSpecArgs
                {
                    Spec = new PodSpecArgs
                    {
                        Containers = { new ContainerArgs { Name = "odd", Image = "odd@sha256:1",
                            Resources = new ResourceRequirementsArgs { Limits = { ["memory"] = "65Mi" } } } },
                    },
                },
            },
        })));

    [Fact]
    public async Task Secret_TextValues_AreSecretWithoutBeingAsked()
    {
        var args = new SecretArgs { StringData = new InputMap<string> { ["token"] = "odd-word" } };

        var inputs = await Wire.InputsAsync(() => new Kubernetes.Core.V1.Secret("secret", args));

        Assert.Equal("""{apiVersion: "v1", kind: "Secret", stringData: {token: "odd-word"}}""", inputs);
        Assert.True(await Output.IsSecretAsync((Output<ImmutableDictionary<string, string>>)args.StringData));
    }

    [Fact]
    public async Task Release_Values_KeepTheirShape() => Assert.Equal(
        """{chart: "odd", compat: "true", namespace: "shop", timeout: 301, values: {controller: {replicas: 3, tolerations: ["one"]}, enabled: true}, version: "1.2.3"}""",
        await Wire.InputsAsync(() => new Kubernetes.Helm.V3.Release("release", new ReleaseArgs
        {
            Chart = "odd",
            Namespace = "shop",
            Timeout = 301,
            Version = "1.2.3",
            Values = new InputMap<object>
            {
                ["enabled"] = true,
                ["controller"] = ImmutableDictionary<string, object>.Empty.Add("replicas", 3)
                    .Add("tolerations", ImmutableArray.Create<object>("one")),
            },
        })));

    [Fact]
    public async Task CustomResource_OfOurOwnClass_TakesTypeAndSpecFromItsArguments()
    {
        static Resource Declare() =>
            new Kubernetes.ApiExtensions.CustomResource("rule",
            new OddRuleArgs { Metadata = new ObjectMetaArgs { Name = "rule" }, Spec = new InputMap<object> { ["weight"] = 7 } });

        Assert.Equal("kubernetes:odd.example/v1:OddRule", await Wire.TypeAsync(Declare));
        Assert.Equal("""{apiVersion: "odd.example/v1", kind: "OddRule", metadata: {name: "rule"}, spec: {weight: 7}}""",
            await Wire.InputsAsync(Declare));
    }

    [Fact]
    public async Task NetworkPolicy_MixedUnions_AreSentInPlace() => Assert.Equal(
        """{apiVersion: "networking.k8s.io/v1", kind: "NetworkPolicy", spec: {egress: [{ports: [{port: 5433, protocol: "TCP"}]}], podSelector: {}, policyTypes: ["Egress"]}}""",
        await Wire.InputsAsync(() => new Kubernetes.Networking.V1.NetworkPolicy("policy", new()
        {
            Spec = new Kubernetes.Types.Inputs.Networking.V1.NetworkPolicySpecArgs
            {
                PodSelector = new LabelSelectorArgs(),
                PolicyTypes = { "Egress" },
                Egress =
                {
                    new Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyEgressRuleArgs
                    {
                        Ports = { new Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyPortArgs { Port = 5433, Protocol = "TCP" } },
                    },
                },
            },
        })));

    [Fact]
    public async Task Provider_Flags_AreSentAsJsonText() => Assert.Equal(
        """{enableServerSideApply: "true", kubeconfig: "odd"}""",
        await Wire.InputsAsync(() => new Kubernetes.Provider("cluster", new() { KubeConfig = "odd", EnableServerSideApply = true })));

    private sealed class OddRuleArgs() : CustomResourceArgs("odd.example/v1", "OddRule")
    {
        [Input("spec")]
        public InputMap<object>? Spec { get; set; }
    }
}
