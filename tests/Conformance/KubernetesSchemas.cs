using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Conformance;

/// <summary>The schemas of Kubernetes itself and of the add-ons' custom resources, each read when it is asked for.</summary>
internal sealed class KubernetesSchemas
{
    private const string ObjectMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";

    private static readonly string Upstream = Path.Combine(Repository.Workspace.Root, "..", "shared", "upstream");

    // Argo Events' own definitions leave the specification open; its full types are published apart.
    private static readonly string[] ArgoEvents = ["EventBus", "EventSource", "Sensor"];

    private readonly JsonElement kubernetes;
    private readonly JsonElement argoEvents;
    private readonly Dictionary<string, JsonElement> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> files;

    private KubernetesSchemas()
    {
        kubernetes = Definitions("kubernetes", "swagger-v1.36.json.gz");
        argoEvents = Definitions("schemas", "argo-events", "schema.json.gz");
        foreach (var definition in kubernetes.EnumerateObject())
        {
            if (definition.Value.TryGetProperty("x-kubernetes-group-version-kind", out var kinds))
            {
                foreach (var kind in kinds.EnumerateArray())
                {
                    known.TryAdd(Key(Text(kind, "group"), Text(kind, "version"), Text(kind, "kind")), definition.Value);
                }
            }
        }

        files = Directory.EnumerateFiles(Path.Combine(Upstream, "crds"), "*.yaml", SearchOption.AllDirectories).ToDictionary(GroupAndKind);
    }

    /// <summary>Null where the reference data are not there.</summary>
    public static Lazy<KubernetesSchemas?> Shared { get; } = new(() => Directory.Exists(Upstream) ? new KubernetesSchemas() : null);

    public static KubernetesSchemas Required()
    {
        Assert.SkipWhen(Shared.Value is null, $"{Upstream} is not there");
        return Shared.Value!;
    }

    /// <summary>The schema of a kind, or null for a kind that nothing describes.</summary>
    public JsonElement? Find(string apiVersion, string kind)
    {
        var (group, version) = apiVersion.Split('/') is [var one, var two] ? (one, two) : ("", apiVersion);
        var key = Key(group, version, kind);
        lock (known)
        {
            if (!known.TryGetValue(key, out var schema) && files.TryGetValue($"{group} {kind}", out var file))
            {
                schema = ArgoEvents.Contains(kind, StringComparer.Ordinal)
                    ? argoEvents.GetProperty($"io.argoproj.events.{version}.{kind}")
                    : Custom(YamlFile.Read(file)!, version);
                known[key] = schema;
            }

            return schema.ValueKind == JsonValueKind.Undefined ? null : schema;
        }
    }

    /// <summary>What a <c>$ref</c> leads to; both sets of definitions share Kubernetes' own names.</summary>
    public JsonElement Resolve(string reference)
    {
        var name = reference["#/definitions/".Length..];
        return kubernetes.TryGetProperty(name, out var found) ? found : argoEvents.GetProperty(name);
    }

    // A version that is not served is refused by a cluster, and metadata is every object's.
    private static JsonElement Custom(JsonNode definition, string version)
    {
        var served = definition["spec"]!["versions"]!.AsArray()
            .SingleOrDefault(candidate => (string?)candidate!["name"] == version && (bool)candidate["served"]!);
        if (served is null)
        {
            return default;
        }

        var schema = served["schema"]!["openAPIV3Schema"]!.DeepClone();
        schema["properties"]!["metadata"] = new JsonObject { ["$ref"] = $"#/definitions/{ObjectMeta}" };
        return JsonSerializer.SerializeToElement(schema);
    }

    private static JsonElement Definitions(params string[] path)
    {
        using var file = new GZipStream(File.OpenRead(Path.Combine([Upstream, .. path])), CompressionMode.Decompress);
        using var document = JsonDocument.Parse(file);
        return document.RootElement.GetProperty("definitions").Clone();
    }

    // The two lines of a definition that say what it defines, found without reading the whole.
    private static string GroupAndKind(string path)
    {
        var lines = File.ReadLines(path).SkipWhile(line => line != "spec:").ToList();
        return $"{After(lines, "  group: ")} {After(lines, "    kind: ")}";
    }

    private static string After(List<string> lines, string start) =>
        lines.First(line => line.StartsWith(start, StringComparison.Ordinal))[start.Length..].Trim();

    private static string Key(string group, string version, string kind) => $"{group}/{version} {kind}";

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
