namespace Slipway.Delivery.Promotion;

/// <summary>
/// Since when it is proven that versions ran in the environment before: since GitHub gave its token to the first job that found them
/// there. What a release file says of times is nobody's word but the file's.
/// </summary>
internal static class RunningProof
{
    /// <summary>Null when nothing proves it.</summary>
    public static DateTimeOffset? Since(EvidenceDemand demand, IReadOnlyList<string> hashes, EvidenceFolder folder)
    {
        var moments = hashes.Select(hash => folder.Find(hash, out _)).OfType<ProvenEvidence>()
            .Where(evidence => evidence.Document.Environment == demand.Promotion.From && EvidenceReview.Foreign(evidence, demand).Count == 0)
            .Select(evidence => evidence.Origin.IssuedAt)
            .ToList();
        return moments.Count == 0 ? null : moments.Min();
    }
}
