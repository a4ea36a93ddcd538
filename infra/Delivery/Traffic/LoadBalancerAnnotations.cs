using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Delivery.Traffic;

/// <summary>What AWS's load balancer controller and external-dns are told of an entrance.</summary>
internal static class LoadBalancerAnnotations
{
    /// <summary>The name of a port that says: look at the annotation for who answers.</summary>
    public const string Divided = "use-annotation";

    private const string Prefix = "alb.ingress.kubernetes.io/";
    private const string Dns = "external-dns.alpha.kubernetes.io/";

    // How long requests that are under way may take when a replica goes.
    private const int DrainSeconds = 30;

    public static SortedDictionary<string, string> Of(Entrance entrance)
    {
        var annotations = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            [$"{Prefix}scheme"] = "internet-facing",
            [$"{Prefix}target-type"] = "ip",
            [$"{Prefix}listen-ports"] = """[{"HTTP":80},{"HTTPS":443}]""",
            [$"{Prefix}load-balancer-attributes"] = "routing.http.drop_invalid_header_fields.enabled=true",
            [$"{Prefix}target-group-attributes"] =
                string.Create(CultureInfo.InvariantCulture, $"deregistration_delay.timeout_seconds={DrainSeconds}"),

            // Visitors' own name leads to the edge where there is one, and the rules have both.
            [$"{Dns}ingress-hostname-source"] = "annotation-only",
            [$"{Dns}hostname"] = entrance.Published,
        };
        if (entrance.At.Product.Ingress.HttpsOnly)
        {
            annotations[$"{Prefix}ssl-redirect"] = "443";
        }

        foreach (var component in entrance.Components.Where(component => component.DividesTraffic))
        {
            annotations[$"{Prefix}actions.{component.Workload}"] = AllToTheOldVersion(component);
        }

        return annotations;
    }

    /// <summary>Where the load balancer asks whether a replica answers.</summary>
    public static SortedDictionary<string, string> OfHealth(string path, double everySeconds, double timeoutSeconds) => new(StringComparer.Ordinal)
    {
        [$"{Prefix}healthcheck-path"] = path,
        [$"{Prefix}healthcheck-interval-seconds"] = everySeconds.ToString(CultureInfo.InvariantCulture),
        [$"{Prefix}healthcheck-timeout-seconds"] = timeoutSeconds.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The certificate, by its ARN.</summary>
    public const string Certificate = $"{Prefix}certificate-arn";

    /// <summary>The group that says who may ask, by its id.</summary>
    public const string Groups = $"{Prefix}security-groups";

    /// <summary>Whether the nodes' group is opened to a group that is not the controller's own.</summary>
    public const string OpensNodes = $"{Prefix}manage-backend-security-group-rules";

    // The shares with which it begins; from then on they are Argo Rollouts'.
    private static string AllToTheOldVersion(DeliveredComponent component)
    {
        var port = component.Component.Port!.Value.ToString(CultureInfo.InvariantCulture);
        var action = new JsonObject
        {
            ["type"] = "forward",
            ["forwardConfig"] = new JsonObject
            {
                ["targetGroups"] = new JsonArray(
                    Share(component.IncomingService!, port, 0),
                    Share(component.Workload, port, 100)),
            },
        };
        return action.ToJsonString(new JsonSerializerOptions(JsonSerializerDefaults.Web));
    }

    private static JsonObject Share(string service, string port, int weight) =>
        new() { ["serviceName"] = service, ["servicePort"] = port, ["weight"] = weight };
}
