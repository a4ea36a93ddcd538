using System.Text.Json.Nodes;
using Slipway.Policy.Edge;
using Xunit;

namespace Slipway.Tests.Policy.Edge;

public sealed class EdgeConnectionTests
{
    [Fact]
    public void Edge_AnsweringWithoutTls_IsFound() =>
        new GoodPlan()
            .With("Distribution", "shop-edge", "defaultCacheBehavior/viewerProtocolPolicy", "allow-all")
            .Breaks(EdgeConnection.Rule, "shop-edge.viewerCertificate", "shop-edge answers without TLS, or with an old version of it");

    [Fact]
    public void Path_AnsweringWithoutTls_IsFound() =>
        new GoodPlan()
            .With("Distribution", "shop-edge", "orderedCacheBehaviors/0/viewerProtocolPolicy", "allow-all")
            .Breaks(EdgeConnection.Rule, "shop-edge.viewerCertificate", "shop-edge answers without TLS, or with an old version of it");

    [Fact]
    public void Edge_WithOldTls_IsFound() =>
        new GoodPlan()
            .With("Distribution", "shop-edge", "viewerCertificate/minimumProtocolVersion", "TLSv1.1_2016")
            .Breaks(EdgeConnection.Rule, "shop-edge.viewerCertificate", "shop-edge answers without TLS, or with an old version of it");

    [Fact]
    public void Edge_WithCloudFrontsOwnName_IsFound() =>
        new GoodPlan()
            .With("Distribution", "shop-edge", "viewerCertificate", new JsonObject { ["cloudfrontDefaultCertificate"] = true })
            .Breaks(EdgeConnection.Rule, "shop-edge.viewerCertificate", "shop-edge answers without TLS, or with an old version of it");
}
