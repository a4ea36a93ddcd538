using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Slipway.Delivery.Promotion;

/// <summary>A piece of evidence to the byte, and the token that says which job vouches for it.</summary>
public sealed record SignedEvidence
{
    public const string FormatName = "slipway.signed-evidence/1";

    private static readonly JsonSerializerOptions s_strict = new()
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public required string Format { get; init; }

    /// <summary>The document as the job wrote it; its bytes are what is vouched for.</summary>
    public required string Document { get; init; }

    public required string Token { get; init; }

    /// <summary>The content hash, which is also the audience that the token is made out for.</summary>
    [JsonIgnore]
    public string Hash => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Document)))}";

    /// <summary>Reads a file's text; null, with the reason, when it is something else.</summary>
    public static SignedEvidence? Parse(string text, out string? refusal)
    {
        try
        {
            var signed = JsonSerializer.Deserialize<SignedEvidence>(text, s_strict);
            refusal = signed switch
            {
                null => "is no signed evidence: it is an object of format, document and token",
                { Format: not FormatName } => $"has the format \"{signed.Format}\"; {FormatName} is read",
                _ => null,
            };
            return refusal is null ? signed : null;
        }
        catch (JsonException wrong)
        {
            var place = $"line {1 + (wrong.LineNumber ?? 0)}, {wrong.Path ?? "$"}";
            refusal = $"is no signed evidence: {place}; it is an object of format, document and token";
            return null;
        }
    }

    public string Write() => JsonSerializer.Serialize(this, s_strict) + "\n";
}
