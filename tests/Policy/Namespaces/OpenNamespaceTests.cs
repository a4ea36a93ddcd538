using Slipway.Policy.Namespaces;
using System.Text.Json.Nodes;
using Xunit;

namespace Slipway.Tests.Policy.Namespaces;

public sealed class OpenNamespaceTests
{
    [Fact]
    public void Namespace_WhosePolicyIsOnlyAboutSomePods_IsFound() =>
        new GoodPlan()
            .With("NetworkPolicy", "shop-closed", "spec/podSelector", JsonNode.Parse("""{"matchLabels": {"app": "web"}}"""))
            .And("""
            {"type": "kubernetes:networking.k8s.io/v1:NetworkPolicy", "name": "shop-inside", "product": "shop",
            "inputs": {"kind": "NetworkPolicy", "metadata": {"name": "inside", "namespace": "shop"},
            "spec": {"podSelector": {}, "policyTypes": ["Ingress"]}}}
            """)
            .Breaks(OpenNamespace.Rule, "shop", "shop has no policy that denies all egress");

    [Fact]
    public void Namespace_WhosePolicyLetsSomethingIn_IsFound() =>
        new GoodPlan()
            .With("NetworkPolicy", "shop-closed", "spec/ingress", new JsonArray(new JsonObject()))
            .Breaks(OpenNamespace.Rule, "shop", "shop has no policy that denies all ingress");
}
