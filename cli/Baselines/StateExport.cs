using System.Text.Json;
using Slipway.Cli.CommandLine;
using Slipway.Plan;

namespace Slipway.Cli.Baselines;

/// <summary>What <c>pulumi stack export</c> says that a cloud has, as a plan to compare with.</summary>
internal static class StateExport
{
    // The engine's mark of a value that is not what it looks like, and of those that are secrets.
    private const string Mark = "4dabf18193072939515e22adb298388d";
    private const string SecretMark = "1b47061264138c4ac30d75fd1eb44270";

    // Their children are made by the provider, and no program declares them.
    private static readonly string[] s_expanding = ["kubernetes:helm.sh/v4:Chart", "kubernetes:yaml:ConfigGroup", "kubernetes:yaml/v2:ConfigGroup", "kubernetes:yaml:ConfigFile", "kubernetes:yaml/v2:ConfigFile"];

    /// <exception cref="UsageException">The text is no export.</exception>
    public static DeploymentPlan Read(string text, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new() { MaxDepth = 256 });
            return Read(document.RootElement, file);
        }
        catch (JsonException exception)
        {
            throw new UsageException($"--state: {file}:{exception.LineNumber + 1}:{exception.BytePositionInLine + 1}: not JSON; 'pulumi stack export --file {file}' writes it");
        }
    }

    private static DeploymentPlan Read(JsonElement root, string file)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("deployment", out var deployment) || deployment.ValueKind != JsonValueKind.Object
            || !deployment.TryGetProperty("resources", out var listed) || listed.ValueKind != JsonValueKind.Array)
        {
            throw new UsageException($"--state: {file} is not the export of a stack: it has no deployment.resources; 'pulumi stack export --file {file}' writes it");
        }

        var resources = listed.EnumerateArray().Where(IsThere).ToList();
        var expanding = resources.Where(resource => s_expanding.Contains(Text(resource, "type"), StringComparer.Ordinal))
            .Select(resource => Text(resource, "urn"))
            .ToHashSet(StringComparer.Ordinal);
        var stack = resources.Find(resource => Text(resource, "type") == DeploymentPlan.StackType);
        var name = stack.ValueKind == JsonValueKind.Object
            ? Text(stack, "urn").Split("::")
            : throw new UsageException($"--state: {file} has no stack in it: nothing was deployed yet");
        return new()
        {
            Project = name[1],
            Stack = name[0]["urn:pulumi:".Length..],
            Resources = [.. resources.Where(resource => !expanding.Contains(Text(resource, "parent"))).Select(Resource)],
            Outputs = Value(stack, "outputs") as PlanObject ?? PlanObject.Empty,
        };
    }

    // What waits to be deleted is gone for the program; default providers are nobody's.
    private static bool IsThere(JsonElement resource) =>
        !Flag(resource, "delete")
        && !(Text(resource, "type").StartsWith("pulumi:providers:", StringComparison.Ordinal)
            && Text(resource, "urn").Split("::")[^1].StartsWith("default", StringComparison.Ordinal));

    private static PlannedResource Resource(JsonElement resource)
    {
        var urn = Text(resource, "urn");
        return new()
        {
            Urn = urn,
            Type = Text(resource, "type"),
            Name = urn.Split("::", 4)[^1],
            Custom = Flag(resource, "custom"),
            Parent = Text(resource, "parent") is { Length: > 0 } parent ? parent : null,
            Protect = Flag(resource, "protect"),
            RetainOnDelete = Flag(resource, "retainOnDelete"),
            Inputs = Value(resource, "inputs") is PlanObject inputs ? WithoutDefaults(inputs) : PlanObject.Empty,
        };
    }

    /// <summary>Without what the provider filled in, which stands beside each object's values under a name of the engine's.</summary>
    private static PlanObject WithoutDefaults(PlanObject inputs)
    {
        var filled = inputs.At("__defaults") is PlanList list ? list.Items.Select(PlanJson.Text).ToHashSet(StringComparer.Ordinal) : [];
        return new(inputs.Members
            .Where(member => !member.Key.StartsWith("__", StringComparison.Ordinal) && !filled.Contains(member.Key))
            .Select(member => KeyValuePair.Create(member.Key, Clean(member.Value))));
    }

    private static PlanValue Clean(PlanValue value) => value switch
    {
        PlanObject { Members: var members } when members.TryGetValue(Mark, out var mark) =>
            PlanJson.Text(mark) == SecretMark ? new PlanSecret { Origins = [] } : new PlanText("(an asset)"),
        PlanObject inner => WithoutDefaults(inner),
        PlanList list => new PlanList { Items = [.. list.Items.Select(Clean)] },
        _ => value,
    };

    private static PlanValue? Value(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? Clean(PlanReader.Value(value)) : null;

    private static bool Flag(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
