using System.Text.Json.Nodes;
using Slipway.Observability.Routing;
using Slipway.Tests.Observability;
using Xunit;

namespace Slipway.Tests.Conformance;

/// <summary>
/// The keys that Alertmanager 0.25 knows and every later release still does; what came later, as <c>url_file</c> of a webhook, and what is
/// on its way out, as <c>match</c>, is in none of the lists.
/// </summary>
public sealed class AlertmanagerKeysTests
{
    private static readonly Dictionary<string, string[]> s_known = new(StringComparer.Ordinal)
    {
        [""] = ["global", "route", "receivers", "inhibit_rules", "templates", "time_intervals"],
        ["routes"] =
        [
            "receiver", "group_by", "continue", "matchers", "group_wait", "group_interval", "repeat_interval", "mute_time_intervals",
            "active_time_intervals", "routes",
        ],
        ["inhibit_rules"] = ["source_matchers", "target_matchers", "equal"],
        ["receivers"] = ["name", "slack_configs", "pagerduty_configs", "email_configs", "webhook_configs"],
        ["slack_configs"] =
        [
            "send_resolved", "api_url_file", "channel", "username", "color", "fallback", "fields", "footer", "pretext", "short_fields", "text",
            "title", "title_link", "actions", "http_config",
        ],
        ["pagerduty_configs"] =
        [
            "send_resolved", "routing_key_file", "service_key_file", "url", "client", "client_url", "description", "severity", "details", "images",
            "links", "class", "component", "group", "http_config",
        ],
        ["email_configs"] =
        [
            "send_resolved", "to", "from", "smarthost", "hello", "auth_username", "auth_password_file", "auth_identity", "require_tls",
            "tls_config", "html", "text", "headers",
        ],
        ["webhook_configs"] = ["send_resolved", "url", "http_config", "max_alerts"],
        ["http_config"] = ["authorization", "basic_auth", "oauth2", "proxy_url", "follow_redirects", "enable_http2", "tls_config"],
        ["authorization"] = ["type", "credentials_file"],
    };

    // What a message has there is up to us.
    private static readonly string[] s_free = ["details", "headers"];

    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public void Keys_OfTheConfiguration_AreKnownToEveryRelease(string environment)
    {
        var unknown = Unknown(AlertRouting.For(Watched.In(environment), Watched.Platform).Write());

        Assert.Empty(unknown);
    }

    [Theory]
    [InlineData("route: {receiver: a, match: {severity: critical}}", "routes.match")]
    [InlineData("receivers: [{name: a, webhook_configs: [{url_file: /secret}]}]", "webhook_configs.url_file")]
    [InlineData("receivers: [{name: a, slack_configs: [{api_url: https://hooks.example}]}]", "slack_configs.api_url")]
    public void Key_ThatOnlySomeReleasesKnow_IsFound(string configuration, string key) => Assert.Equal([key], Unknown(configuration));

    private static IReadOnlyList<string> Unknown(string configuration) => [.. Unknown(YamlFile.Parse(configuration), "")];

    private static IEnumerable<string> Unknown(JsonNode? node, string block) => node switch
    {
        JsonArray list => list.SelectMany(item => Unknown(item, block)),
        JsonObject map => map.SelectMany(member => s_known[block].Contains(member.Key) ? Below(member.Value, member.Key) : [$"{block}.{member.Key}"]),
        _ => [],
    };

    private static IEnumerable<string> Below(JsonNode? node, string key) => s_free.Contains(key) ? [] : Unknown(node, key == "route" ? "routes" : key);
}
