using System.Text.Json.Nodes;
using Slipway.Policy.Edge;
using Xunit;

namespace Slipway.Tests.Policy.Edge;

public sealed class RouteConnectionTests
{
    private const string ListenPorts = "metadata/annotations/alb.ingress.kubernetes.io~listen-ports";

    [Fact]
    public void Ingress_ListeningToHttpOnly_IsFound() =>
        new GoodPlan()
            .With("Ingress", "shop-web", ListenPorts, """[{"HTTP":80}]""")
            .Breaks(RouteConnection.Rule, "shop-web.spec.tls", "shop-web answers without TLS");

    [Fact]
    public void Ingress_WithACertificateOfItsOwn_IsFine() =>
        new GoodPlan()
            .With("Ingress", "shop-web", ListenPorts, null)
            .With("Ingress", "shop-web", "spec/tls", JsonNode.Parse("""[{"hosts": ["shop.example"], "secretName": "web"}]"""))
            .IsFine();

    [Fact]
    public void Route_OpenAtAnyEntrance_IsFound() =>
        new GoodPlan()
            .With("IngressRoute", "shop-web", "spec/entryPoints", null)
            .Breaks(RouteConnection.Rule, "shop-web.spec.tls", "shop-web answers without TLS");

    [Fact]
    public void Route_OpenAtHttpAsWell_IsFound() =>
        new GoodPlan()
            .With("IngressRoute", "shop-web", "spec/entryPoints", new JsonArray("web", "websecure"))
            .Breaks(RouteConnection.Rule, "shop-web.spec.tls", "shop-web answers without TLS");
}
