namespace Slipway.Delivery.Promotion;

/// <summary>Whether there is all the evidence that a promotion asks for; says everything that is wrong at once.</summary>
public static class EvidenceReview
{
    public static IReadOnlyList<string> Refusals(EvidenceDemand demand, IReadOnlyList<string> hashes, EvidenceFolder folder)
    {
        var refusals = new List<string>();
        var proven = new List<ProvenEvidence>();
        foreach (var hash in hashes)
        {
            if (folder.Find(hash, out var refusal) is { } evidence)
            {
                proven.Add(evidence);
            }
            else
            {
                refusals.Add($"evidence {Digests.Short(hash)}: {refusal}");
            }
        }

        // What was let in once had all that was asked for then; it is enough that what it had still speaks for it.
        var kinds = demand.IsComplete
            ? demand.Promotion.Evidence.Select(kind => kind.Name)
            : proven.Select(evidence => evidence.Document.Kind).Distinct(StringComparer.Ordinal);
        refusals.AddRange(kinds.SelectMany(kind => Kind(kind, demand, proven)));
        if (!demand.IsComplete && hashes.Count == 0 && demand.Promotion.Evidence.Count > 0)
        {
            refusals.Add("there is no evidence");
        }

        return refusals;
    }

    /// <summary>
    /// Why one piece of evidence does not belong to these versions. Whether it says well of them is asked when they are promoted.
    /// </summary>
    public static IReadOnlyList<string> Foreign(ProvenEvidence evidence, EvidenceDemand demand) =>
        [.. Unfit(evidence, demand).Select(refusal => Named(evidence, refusal))];

    private static IEnumerable<string> Kind(string kind, EvidenceDemand demand, IReadOnlyList<ProvenEvidence> proven)
    {
        var offered = proven
            .Where(evidence => evidence.Document.Kind == kind)
            .OrderByDescending(evidence => evidence.Document.When)
            .ToList();
        var fitting = offered.Where(evidence => !Unfit(evidence, demand).Any()).ToList();
        if (offered.Count == 0)
        {
            yield return $"there is no evidence of {kind}";
        }
        else if (fitting.Count == 0)
        {
            foreach (var refusal in offered.SelectMany(evidence => Unfit(evidence, demand).Select(refusal => Named(evidence, refusal))))
            {
                yield return refusal;
            }
        }

        // What ran in an environment speaks for all that ran there; what was found in the source for its commit alone. The newest counts.
        foreach (var group in fitting.GroupBy(evidence => evidence.Document.Environment is null ? evidence.Document.Commit : ""))
        {
            var deciding = group.First();
            foreach (var doubt in EvidenceSubjectReview.Doubts(deciding, demand))
            {
                yield return Named(deciding, doubt);
            }
        }

        if (fitting.Count > 0 && fitting.All(evidence => evidence.Document.Environment is null))
        {
            foreach (var commit in demand.Commits.Except(fitting.Select(evidence => evidence.Document.Commit), StringComparer.Ordinal))
            {
                yield return $"there is no evidence of {kind} for the commit {commit[..7]}";
            }
        }
    }

    private static IEnumerable<string> Unfit(ProvenEvidence evidence, EvidenceDemand demand) =>
        EvidenceOriginReview.Refusals(evidence, demand).Concat(EvidenceSubjectReview.Refusals(evidence.Document, demand));

    private static string Named(ProvenEvidence evidence, string refusal) =>
        $"{evidence.Document.Kind} ({Digests.Short(evidence.Hash)}): {refusal}";
}
