using System.Text.Json;
using Slipway.Spec.Reading;

namespace Slipway.Delivery.Promotion;

/// <summary>Evidence whose bytes and origin are beyond doubt; whether it speaks for a version is another question.</summary>
public sealed record ProvenEvidence(string Hash, EvidenceDocument Document, EvidenceOrigin Origin)
{
    /// <summary>Proves evidence; null, with the reason, when it is malformed, changed or forged.</summary>
    public static ProvenEvidence? Of(SignedEvidence signed, IssuerKeys keys, out string? refusal)
    {
        if (EvidenceToken.Verify(signed, keys, out refusal) is not { } origin)
        {
            return null;
        }

        var problems = new ProblemList();
        if (!IsJson(signed.Document))
        {
            refusal = "its document is no JSON";
            return null;
        }

        var reading = new Reading(problems);
        var node = YamlSource.Parse("document", signed.Document, problems);
        var document = node is null ? null : EvidenceDocument.Shape.Read(node, reading);
        refusal = problems.Count > 0 ? string.Join("; ", problems) : null;
        return refusal is null ? new(signed.Hash, document!, origin) : null;
    }

    // The reader of our files takes more than JSON; other programs that read evidence do not.
    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
