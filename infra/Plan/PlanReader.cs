using System.Text.Json;

namespace Slipway.Plan;

/// <summary>Reads plans that another run wrote as JSON. References and secrets are texts there, and stay what they were displayed as.</summary>
public static class PlanReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 256 };

    /// <exception cref="JsonException">It is no plan, or one of another format.</exception>
    public static DeploymentPlan Read(string text)
    {
        using var document = JsonDocument.Parse(text, Options);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || Text(root, "format") != DeploymentPlan.Format)
        {
            throw new JsonException($"it is not a plan of the format {DeploymentPlan.Format}");
        }

        return new()
        {
            Project = Text(root, "project")!,
            Stack = Text(root, "stack")!,
            Resources = [.. Items(root, "resources").Select(Resource)],
            Outputs = Inputs(root, "outputs"),
            Decisions = [.. Items(root, "decisions").Select(item =>
                new Decision(Text(item, "product")!, Text(item, "id")!, Text(item, "text")!, Text(item, "choice")!))],
            Findings = [.. Items(root, "findings").Select(item => new Finding(
                Text(item, "rule")!,
                Enum.Parse<Severity>(Text(item, "severity")!, ignoreCase: true),
                Text(item, "where")!,
                Text(item, "message")!,
                Text(item, "remedy")!))],
        };
    }

    /// <exception cref="JsonException">It is no JSON.</exception>
    public static PlanValue Value(string text)
    {
        using var document = JsonDocument.Parse(text, Options);
        return Value(document.RootElement);
    }

    public static PlanValue Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => new PlanText(element.GetString()!),
        JsonValueKind.Number => new PlanNumber(element.GetDouble()),
        JsonValueKind.True or JsonValueKind.False => new PlanBoolean(element.GetBoolean()),
        JsonValueKind.Array => new PlanList { Items = [.. element.EnumerateArray().Select(Value)] },
        JsonValueKind.Object => new PlanObject(element.EnumerateObject()
            .DistinctBy(member => member.Name, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Name, Value(member.Value)))),
        _ => PlanNull.Instance,
    };

    private static PlannedResource Resource(JsonElement resource) => new()
    {
        Urn = Text(resource, "urn")!,
        Type = Text(resource, "type")!,
        Name = Text(resource, "name")!,
        Custom = Flag(resource, "custom"),
        Parent = Text(resource, "parent"),
        Product = Text(resource, "product"),
        Concern = Text(resource, "concern"),
        Inputs = Inputs(resource, "inputs"),
        SecretInputs = Texts(resource, "secretInputs"),
        References = [.. Items(resource, "references").Select(Reference)],
        DependsOn = Texts(resource, "dependsOn"),
        Provider = Text(resource, "provider"),
        Protect = Flag(resource, "protect"),
        RetainOnDelete = Flag(resource, "retainOnDelete"),
        IgnoreChanges = Texts(resource, "ignoreChanges"),
        ReplaceOnChanges = Texts(resource, "replaceOnChanges"),
        Aliases = Texts(resource, "aliases"),
    };

    private static PlanReference Reference(JsonElement reference)
    {
        var property = Text(reference, "property") ?? "";
        var text = Text(reference, "text")!;
        return new() { Name = text[2..^(property.Length == 0 ? 1 : property.Length + 2)], Property = property, Urn = Text(reference, "urn") };
    }

    private static PlanObject Inputs(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && Value(value) is PlanObject inputs ? inputs : PlanObject.Empty;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool Flag(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static JsonElement[] Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [];

    private static string[] Texts(JsonElement element, string name) => [.. Items(element, name).Select(item => item.GetString()!)];
}
