using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Plan;
using Slipway.Plan.Differences;

namespace Slipway.Cli.Preview;

/// <summary>A difference as JSON, described in <c>docs/plan-format.md</c>.</summary>
internal static class DifferenceJson
{
    private const string Format = "slipway.difference/1";

    private static readonly JsonSerializerOptions s_readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(PreviewedStack stack) => new JsonObject
    {
        ["format"] = Format,
        ["project"] = stack.Plan.Project,
        ["stack"] = stack.Plan.Stack,
        ["baseline"] = stack.Difference.Baseline,
        ["counts"] = new JsonObject(Enum.GetValues<Operation>()
            .Select(operation => KeyValuePair.Create(OperationText.Word(operation), (JsonNode?)stack.Difference.Count(operation)))),
        ["risks"] = new JsonArray([.. stack.Risks.Select(risk => new JsonObject
        {
            ["id"] = risk.Id,
            ["urn"] = risk.Change.Resource.Urn,
            ["message"] = risk.Message,
            ["lowersGuardRail"] = risk.LowersGuardRail,
            ["lettingGo"] = risk.LettingGo,
            ["decision"] = risk.Decision?.Id,
        })]),
        ["changes"] = new JsonArray([.. stack.Difference.Changed.Select(Change)]),
        ["outputs"] = new JsonArray([.. stack.Difference.Outputs.Select(Property)]),
        ["newDecisions"] = new JsonArray([.. stack.Difference.NewDecisions.Select(decision => new JsonObject
        {
            ["product"] = decision.Product,
            ["id"] = decision.Id,
            ["text"] = decision.Text,
            ["choice"] = decision.Choice,
        })]),
        ["findings"] = new JsonArray([.. stack.Plan.Findings.Select(finding => new JsonObject
        {
            ["rule"] = finding.Rule,
            ["severity"] = SeverityName.Of(finding.Severity),
            ["where"] = finding.Where,
            ["message"] = finding.Message,
            ["remedy"] = finding.Remedy,
        })]),
    }.ToJsonString(s_readable) + "\n";

    private static JsonObject Change(ResourceChange change) => new()
    {
        ["operation"] = OperationText.Word(change.Operation),
        ["urn"] = change.Resource.Urn,
        ["type"] = change.Resource.Type,
        ["name"] = change.Resource.Name,
        ["formerName"] = change.FormerName,
        ["properties"] = new JsonArray([.. change.Properties.Select(Property)]),
    };

    private static JsonObject Property(PropertyChange change) => new()
    {
        ["path"] = change.Path,
        ["before"] = Value(change.Before),
        ["after"] = Value(change.After),
        ["replaces"] = change.Replaces,
    };

    private static JsonNode? Value(PlanValue? value) => value is null ? null : JsonNode.Parse(PlanJson.Compact(value));
}
