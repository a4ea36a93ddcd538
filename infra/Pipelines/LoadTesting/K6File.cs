using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Pipelines.Scripts;
using Slipway.Pipelines.Testing;
using Slipway.Spec;
using Slipway.Spec.LoadTests;
using Slipway.Spec.Objectives;

namespace Slipway.Pipelines.LoadTesting;

/// <summary>The load of a product as k6 reads it: the personas and thresholds as data, and what every load test does with them.</summary>
internal static class K6File
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string For(ProductSpec product, LoadTestsSpec load, IReadOnlyList<string> header)
    {
        var scenario = load.Scenarios[0];
        return string.Concat(header.Select(line => $"// {line}\n"))
            + Constant("scenario", new JsonObject
            {
                ["users"] = scenario.Users,
                ["rate"] = scenario.Rate is { } rate ? rate.PerSecond : scenario.Users,
                ["duration"] = scenario.Duration.ToString(),
            })
            + Constant("personas", new JsonArray([.. load.Personas.Select(persona => Persona(persona, product))]))
            + Constant("thresholds", Thresholds(product, load))
            + "\n" + ScriptText.Body("load-test.js");
    }

    private static JsonObject Persona(PersonaSpec persona, ProductSpec product) => new()
    {
        ["weight"] = persona.Weight,
        ["least"] = persona.Waits.From.TotalSeconds,
        ["most"] = persona.Waits.To.TotalSeconds,
        ["does"] = new JsonArray([.. persona.Does.Select(does =>
        {
            var request = OperationRequest.Of(
                product.Components.SelectMany(component => component.Operations).First(known => known.Name == does.Name));
            return new JsonObject
            {
                ["operation"] = does.Name,
                ["weight"] = does.Value,
                ["method"] = request.Method,
                ["path"] = request.Path,
                ["body"] = request.Json is { } json ? JsonNode.Parse(json.GetRawText()) : null,
            };
        })]),
    };

    private static JsonObject Thresholds(ProductSpec product, LoadTestsSpec load)
    {
        var thresholds = new JsonObject();
        foreach (var objective in HeldObjective.Of(product, load))
        {
            var tag = objective.Operation is { } operation ? $"{{operation:{operation}}}" : "";
            var (metric, limit) = objective.Signal switch
            {
                Signal.ResponseTime => ("http_req_duration", $"p({objective.Percentile})<{objective.LimitText}"),
                Signal.ErrorRate => ("http_req_failed", $"rate<{objective.LimitText}"),
                _ => ("http_reqs", $"rate>={objective.LimitText}"),
            };
            thresholds[metric + tag] = new JsonArray(limit);
        }

        return thresholds;
    }

    private static string Constant(string name, JsonNode value) =>
        $"const {name} = {value.ToJsonString(Readable).ReplaceLineEndings("\n")};\n";
}
