using System.Text.Json.Nodes;
using Slipway.Plan;

namespace Slipway.Tests.Conformance;

/// <summary>The schema of GitHub's provider, and what it says against the inputs of a resource.</summary>
internal sealed class GithubSchema(JsonNode schema)
{
    public IEnumerable<string> Complaints(PlannedResource resource)
    {
        if (schema["resources"]![resource.Type] is not { } type)
        {
            return [$"{resource.Name}: the provider has no {resource.Type}"];
        }

        return Object(resource.Inputs, type["inputProperties"]!.AsObject(), type["requiredInputs"]?.AsArray(), resource.Name);
    }

    private IEnumerable<string> Object(PlanObject value, JsonObject properties, JsonArray? required, string path)
    {
        foreach (var name in required?.Select(name => (string)name!) ?? [])
        {
            if (value.At(name) is null or PlanNull)
            {
                yield return $"{path}.{name} is missing";
            }
        }

        foreach (var (name, member) in value.Members)
        {
            var complaints = properties[name] is { } type ? Value(member, type, $"{path}.{name}") : [$"{path}.{name} is no input"];
            foreach (var complaint in complaints)
            {
                yield return complaint;
            }
        }
    }

    // What only the cloud knows, and what is a secret, has whatever type its origin has.
    private IEnumerable<string> Value(PlanValue value, JsonNode type, string path) => value switch
    {
        PlanReference or PlanSecret or PlanNull => [],
        PlanText text when text.Text.Contains("${", StringComparison.Ordinal) => [],
        PlanObject map when type["$ref"] is { } reference => Object(
            map,
            schema["types"]![((string)reference!)["#/types/".Length..]]!["properties"]!.AsObject(),
            schema["types"]![((string)reference!)["#/types/".Length..]]!["required"]?.AsArray(),
            path),
        PlanList list when (string?)type["type"] == "array" =>
            list.Items.SelectMany((item, index) => Value(item, type["items"]!, $"{path}[{index}]")),
        PlanText when (string?)type["type"] == "string" => [],
        PlanBoolean when (string?)type["type"] == "boolean" => [],
        PlanNumber when (string?)type["type"] is "integer" or "number" => [],
        _ => [$"{path} is a {value.GetType().Name}, and the provider wants {type.ToJsonString()}"],
    };
}
