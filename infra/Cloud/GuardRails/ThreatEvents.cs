using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Cloud.GuardRails;

/// <summary>Which of GuardDuty's findings people hear of.</summary>
public static class ThreatEvents
{
    /// <summary>From here on GuardDuty calls a finding medium: something that deviates from what is normal, and may be an intruder.</summary>
    public const int Medium = 4;

    // The comparison is legible in the plan, and nobody reads it as HTML.
    private static readonly JsonSerializerOptions Legible = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The pattern of an event rule for findings of at least a severity.</summary>
    public static string AtLeast(int severity) => new JsonObject
    {
        ["source"] = new JsonArray("aws.guardduty"),
        ["detail-type"] = new JsonArray("GuardDuty Finding"),
        ["detail"] = new JsonObject
        {
            ["severity"] = new JsonArray(new JsonObject { ["numeric"] = new JsonArray(">=", severity) }),
        },
    }.ToJsonString(Legible);
}
