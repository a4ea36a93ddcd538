using System.Text.Json.Nodes;
using Slipway.Delivery.Releases;
using Slipway.Spec.Reading;

namespace Slipway.Cli.Releases;

/// <summary>A release file as the tree of values that its reader takes.</summary>
internal static class ReleaseNodes
{
    public static JsonObject Of(ReleaseFile file) => new()
    {
        ["running"] = file.RunningName,
        ["releases"] = new JsonObject(file.Releases.Select(release => KeyValuePair.Create(release.Name, (JsonNode?)Of(release)))),
    };

    public static JsonObject Of(Release release)
    {
        var node = new JsonObject { ["when"] = Moments.Write(release.When) };
        Add(node, "run", release.Run);
        node["outcome"] = Shapes.KebabCase(release.Outcome.ToString());
        Add(node, "settled", release.Settled is { } settled ? Moments.Write(settled) : null);
        Add(node, "reason", release.Reason);
        node["spec"] = release.Spec;
        if (release.Promoted is { } promoted)
        {
            node["promoted"] = new JsonObject
            {
                ["from"] = promoted.Stack,
                ["release"] = promoted.Release,
                ["healthy-since"] = Moments.Write(promoted.HealthySince),
            };
        }

        if (release.Evidence.Count > 0)
        {
            node["evidence"] = Evidence(release.Evidence);
        }

        node["services"] = new JsonObject(release.Services.Select(service => KeyValuePair.Create(service.Name, (JsonNode?)Of(service))));
        return node;
    }

    public static JsonArray Evidence(IEnumerable<string> hashes) => [.. hashes.Select(hash => (JsonNode?)hash)];

    private static JsonObject Of(ReleasedService service)
    {
        var node = new JsonObject();
        Add(node, "image", service.Image?.ToString());
        node["version"] = service.Version;
        Add(node, "commit", service.Commit);
        return node;
    }

    private static void Add(JsonObject node, string key, string? text)
    {
        if (text is not null)
        {
            node[key] = text;
        }
    }
}
