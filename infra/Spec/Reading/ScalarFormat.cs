using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>What messages and the JSON Schema say about a kind of scalar.</summary>
public sealed record ScalarFormat
{
    /// <summary>What the value is called in a message: duration, strategy.</summary>
    public required string Noun { get; init; }

    /// <summary>What would be right, as the second half of a message.</summary>
    public required string Hint { get; init; }

    public IReadOnlyList<YamlScalarKind> Kinds { get; init; } = [YamlScalarKind.Text];

    /// <summary>A regular expression that JavaScript understands as well.</summary>
    public string? Pattern { get; init; }

    public int? Minimum { get; init; }

    public int? Maximum { get; init; }

    public bool Multiline { get; init; }

    public JsonObject Describe()
    {
        var types = Kinds.Select(TypeOf).Distinct(StringComparer.Ordinal).ToList();
        var schema = new JsonObject { ["type"] = types.Count == 1 ? types[0] : new JsonArray([.. types.Select(type => JsonValue.Create(type))]) };
        if (Pattern is not null)
        {
            schema["pattern"] = Pattern;
        }

        if (Minimum is { } minimum)
        {
            schema["minimum"] = minimum;
        }

        if (Maximum is { } maximum)
        {
            schema["maximum"] = maximum;
        }

        return schema;
    }

    private static string TypeOf(YamlScalarKind kind) => kind switch
    {
        YamlScalarKind.Text => "string",
        YamlScalarKind.Integer => "integer",
        YamlScalarKind.Boolean => "boolean",
        YamlScalarKind.Null => "null",
        _ => "number",
    };
}
