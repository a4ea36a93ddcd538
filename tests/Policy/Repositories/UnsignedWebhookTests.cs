using Slipway.Policy.Repositories;
using Xunit;

namespace Slipway.Tests.Policy.Repositories;

public sealed class UnsignedWebhookTests
{
    [Fact]
    public void Webhook_WithoutASecret_IsFound() =>
        new GoodPlan()
            .With("RepositoryWebhook", "shop-repository-news", "configuration/secret", null)
            .Breaks(
                UnsignedWebhook.Rule,
                "shop-repository-news.configuration",
                "shop-repository-news is not signed, or goes over the network readable");

    [Fact]
    public void Webhook_OverHttp_IsFound() =>
        new GoodPlan()
            .With("RepositoryWebhook", "shop-repository-news", "configuration/url", "http://hooks.shop.example")
            .Breaks(
                UnsignedWebhook.Rule,
                "shop-repository-news.configuration",
                "shop-repository-news is not signed, or goes over the network readable");

    [Fact]
    public void Webhook_AcceptingAnyCertificate_IsFound() =>
        new GoodPlan()
            .With("RepositoryWebhook", "shop-repository-news", "configuration/insecureSsl", true)
            .Breaks(
                UnsignedWebhook.Rule,
                "shop-repository-news.configuration",
                "shop-repository-news is not signed, or goes over the network readable");
}
