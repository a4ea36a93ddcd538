using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Slipway.Pipelines.Testing;
using Slipway.Spec;
using Slipway.Spec.LoadTests;
using Slipway.Spec.Objectives;

namespace Slipway.Pipelines.LoadTesting;

/// <summary>The load of a product as Locust reads it: a class for each persona, and the objectives that the run is held to.</summary>
internal static class LocustFile
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string For(ProductSpec product, LoadTestsSpec load, IReadOnlyList<string> header)
    {
        var held = HeldObjective.Of(product, load);
        var text = new StringBuilder();
        foreach (var line in header)
        {
            Line(text, $"# {line}");
        }

        if (held.Count > 0)
        {
            Line(text, "import sys");
            Line(text, "");
        }

        Line(text, $"from locust import HttpUser, between, {(held.Count > 0 ? "events, " : "")}task");
        foreach (var persona in load.Personas)
        {
            WritePersona(text, persona, product);
        }

        if (held.Count > 0)
        {
            WriteJudgement(text, held);
        }

        return text.ToString();
    }

    private static void WritePersona(StringBuilder text, PersonaSpec persona, ProductSpec product)
    {
        Line(text, "");
        Line(text, "");
        Line(text, $"class {ClassName(persona.Name)}(HttpUser):");
        Line(text, $"    weight = {persona.Weight}");
        Line(text, $"    wait_time = between({persona.Waits.From.TotalSeconds}, {persona.Waits.To.TotalSeconds})");
        foreach (var does in persona.Does)
        {
            var operation = product.Components.SelectMany(component => component.Operations).First(known => known.Name == does.Name);
            var request = OperationRequest.Of(operation);
            var body = request.Json is { } json ? $", json={Literal(json)}" : "";
            Line(text, "");
            Line(text, $"    @task({does.Value})");
            Line(text, $"    def {does.Name.Replace('-', '_')}(self):");
            Line(text, $"        self.client.{request.Method.ToLowerInvariant()}({Quote(request.Path)}{body}, name={Quote(does.Name)})");
        }
    }

    // Locust itself fails for nothing that it measures.
    private static void WriteJudgement(StringBuilder text, IReadOnlyList<HeldObjective> held)
    {
        Line(text, "");
        Line(text, "");
        Line(text, "@events.quitting.add_listener");
        Line(text, "def judge(environment, **_):");
        Line(text, "    total = environment.stats.total");
        foreach (var objective in held)
        {
            var (measured, missed) = objective.Signal switch
            {
                Signal.ResponseTime => ($"total.get_response_time_percentile({Share(objective)})", $"> {objective.LimitText}"),
                Signal.ErrorRate => ("total.fail_ratio", $"> {objective.LimitText}"),
                _ => ("total.total_rps", $"< {objective.LimitText}"),
            };
            Line(text, $"    if {measured} {missed}:");
            Line(text, $"        print({Quote($"missed: {objective.Name}")}, {measured}, {Quote(missed)}, file=sys.stderr)");
            Line(text, "        environment.process_exit_code = 1");
        }
    }

    private static string Share(HeldObjective objective) => (objective.Percentile / 100m).ToString(CultureInfo.InvariantCulture);

    private static string ClassName(string name) =>
        string.Concat(name.Split('-', '_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Quote(string text) => JsonSerializer.Serialize(text, Readable);

    // JSON is Python but for three words.
    private static string Literal(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(", ", json.EnumerateObject().Select(Member))}}}",
        JsonValueKind.Array => $"[{string.Join(", ", json.EnumerateArray().Select(Literal))}]",
        JsonValueKind.True => "True",
        JsonValueKind.False => "False",
        JsonValueKind.Null => "None",
        JsonValueKind.String => Quote(json.GetString()!),
        _ => json.GetRawText(),
    };

    private static string Member(JsonProperty member) => $"{Quote(member.Name)}: {Literal(member.Value)}";

    private static void Line(StringBuilder text, FormattableString line) => text.Append(FormattableString.Invariant(line)).Append('\n');

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
