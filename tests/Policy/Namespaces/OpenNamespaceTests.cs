using System.Text.Json.Nodes;
using Slipway.Policy.Namespaces;
using Xunit;

namespace Slipway.Tests.Policy.Namespaces;

public sealed class OpenNamespaceTests
{
    [Fact]
    public void Namespace_WhosePolicyIsOnlyAboutSomePods_IsFound() =>
        new GoodPlan()
            .With("NetworkPolicy", "shop-closed", "spec/podSelector", JsonNode.Parse("""{"matchLabels": {"app": "web"}}"""))
            .And("""
                {"type": "kubernetes:networking.k8s.io/v1:NetworkPolicy", "name": "shop-inside", "product": "shop", "inputs": {
                  "kind": "NetworkPolicy", "spec": {"podSelector": {}, "policyTypes": ["Ingress"]},
                  "metadata": {"name": "inside", "namespace": "shop",
                    "labels": {"app.kubernetes.io/name": "inside", "app.kubernetes.io/managed-by": "slipway"}}}}
                """)
            .Breaks(OpenNamespace.Rule, "shop", "shop has no policy that denies all egress");

    [Fact]
    public void Namespace_WhosePolicyLetsSomethingIn_IsFound() =>
        new GoodPlan()
            .With("NetworkPolicy", "shop-closed", "spec/ingress", JsonNode.Parse("""[{"from": [{"podSelector": {}}]}]"""))
            .Breaks(OpenNamespace.Rule, "shop", "shop has no policy that denies all ingress");
}
