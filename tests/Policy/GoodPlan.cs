using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Plan;
using Slipway.Tests.Stacks;

namespace Slipway.Tests.Policy;

/// <summary>A plan to which no rule objects, of which a test breaks one thing.</summary>
internal sealed class GoodPlan
{
    private readonly List<JsonObject> _resources =
        [.. JsonNode.Parse(Repository.Read("tests/Policy/good-plan.json"))!.AsArray().Select(node => node!.AsObject())];

    /// <summary>Changes one input; numbers in the path are places in lists, ~ is a slash in a name, null takes the input away.</summary>
    public GoodPlan With(string type, string name, string path, JsonNode? value)
    {
        var parts = path.Split('/').Select(part => part.Replace('~', '/')).ToArray();
        JsonNode place = Find(type, name)["inputs"]!;
        foreach (var part in parts[..^1])
        {
            place = At(place, part);
        }

        switch (place)
        {
            case JsonArray list:
                list[Index(parts[^1])] = value;
                break;
            case JsonObject map when value is null:
                Assert(map.Remove(parts[^1]), $"there is no {path} to take away");
                break;
            case JsonObject map:
                map[parts[^1]] = value;
                break;
        }

        return this;
    }

    public GoodPlan Unprotected(string type, string name)
    {
        Find(type, name)["protect"] = false;
        return this;
    }

    public GoodPlan Without(string type, string name)
    {
        _resources.Remove(Find(type, name));
        return this;
    }

    public GoodPlan And(string resource)
    {
        _resources.Add(JsonNode.Parse(resource)!.AsObject());
        return this;
    }

    public DeploymentPlan Plan() => new() { Project = "slipway", Stack = "trial", Resources = [.. _resources.Select(Resource)] };

    private static JsonNode At(JsonNode place, string part) =>
        (place is JsonArray list ? list[Index(part)] : place[part]) ?? throw new InvalidOperationException($"there is no {part}");

    private static int Index(string part) => int.Parse(part, CultureInfo.InvariantCulture);

    private static void Assert(bool holds, string message)
    {
        if (!holds)
        {
            throw new InvalidOperationException(message);
        }
    }

    private JsonObject Find(string type, string name) =>
        _resources.Single(resource => KindOf((string)resource["type"]!) == type && (string)resource["name"]! == name);

    private PlannedResource Resource(JsonObject json)
    {
        var type = (string)json["type"]!;
        return new PlannedResource
        {
            Urn = UrnOf(json),
            Type = type,
            Name = (string)json["name"]!,
            Custom = true,
            Product = (string?)json["product"],
            Protect = (bool?)json["protect"] ?? false,
            Provider = type.StartsWith("aws:", StringComparison.Ordinal) ? UrnOf(_resources[0]) : null,
            Inputs = (PlanObject)Value(json["inputs"]!),
        };
    }

    private PlanValue Value(JsonNode? node) => node switch
    {
        JsonObject { Count: 1 } policy when policy["json"] is { } inner => new PlanText(inner.ToJsonString()),
        JsonObject { Count: 1 } secret when secret["secret"] is JsonArray origins =>
            new PlanSecret { Origins = [.. origins.Select(origin => (string)origin!)] },
        JsonObject map => new PlanObject(map.Select(member => KeyValuePair.Create(member.Key, Value(member.Value)))),
        JsonArray list => new PlanList { Items = [.. list.Select(Value)] },
        JsonValue value when value.TryGetValue<bool>(out var flag) => new PlanBoolean(flag),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number =>
            new PlanNumber(double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture)),
        JsonValue value => Text((string)value!),
        _ => PlanNull.Instance,
    };

    /// <summary><c>${Key:name.property}</c> refers to the resource of that kind and name, or to something outside the plan.</summary>
    private PlanValue Text(string text)
    {
        if (!text.StartsWith("${", StringComparison.Ordinal))
        {
            return new PlanText(text);
        }

        var name = text[2..text.IndexOf('.', StringComparison.Ordinal)];
        var target = _resources.SingleOrDefault(resource => $"{KindOf((string)resource["type"]!)}:{resource["name"]}" == name);
        return new PlanReference { Name = name, Property = text[(name.Length + 3)..^1], Urn = target is null ? null : UrnOf(target) };
    }

    private static string UrnOf(JsonObject resource) => $"urn:pulumi:trial::slipway::{resource["type"]}::{resource["name"]}";

    private static string KindOf(string type) => type[(type.LastIndexOf(':') + 1)..];
}
