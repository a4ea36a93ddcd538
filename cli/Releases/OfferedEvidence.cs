using Slipway.Delivery.Promotion;
using Slipway.Delivery.Releases;
using Slipway.Spec;

namespace Slipway.Cli.Releases;

/// <summary>A file with evidence that somebody hands in with a release.</summary>
internal sealed record OfferedEvidence(string File, SignedEvidence Signed, ProvenEvidence Proven)
{
    /// <summary>Reads the files; whatever is malformed or forged is a mistake.</summary>
    public static IReadOnlyList<OfferedEvidence> Read(
        IReadOnlyList<string> files, string workingDirectory, IssuerKeys keys, List<string> mistakes)
    {
        var offered = new List<OfferedEvidence>();
        foreach (var file in files)
        {
            string? refusal = null;
            if (Open(Path.Combine(workingDirectory, file), ref refusal) is { } signed
                && ProvenEvidence.Of(signed, keys, out refusal) is { } proven)
            {
                offered.Add(new(file, signed, proven));
            }
            else
            {
                mistakes.Add($"{file}: {refusal}");
            }
        }

        return offered;
    }

    /// <summary>Why it does not belong to these versions.</summary>
    public IEnumerable<string> Refusals(ProductSpec product, string stack, IReadOnlyList<ReleasedService> services, DateTimeOffset now)
    {
        var asking = product.Promotion.Where(promotion => promotion.From == stack).ToList();
        if (asking.Count == 0)
        {
            return [$"{File}: no environment of {product.Name} asks for evidence from {stack}"];
        }

        return asking
            .SelectMany(promotion => EvidenceReview.Foreign(
                Proven, new() { Product = product, Promotion = promotion, Services = services, Spec = product.Revision, At = now }))
            .Distinct(StringComparer.Ordinal)
            .Select(refusal => $"{File}: {refusal}");
    }

    private static SignedEvidence? Open(string path, ref string? refusal)
    {
        try
        {
            return SignedEvidence.Parse(System.IO.File.ReadAllText(path), out refusal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            refusal = "the file cannot be read";
            return null;
        }
    }
}
