using Slipway.Delivery.Releases;

namespace Slipway.Delivery.Promotion;

/// <summary>Whether evidence is about exactly the versions that it shall speak for, and by the file that asks for it.</summary>
internal static class EvidenceSubjectReview
{
    public static IEnumerable<string> Refusals(EvidenceDocument document, EvidenceDemand demand)
    {
        if (demand.Commits.Count == 0)
        {
            yield return "the release does not say of which commit it is; release set takes it as --commit";
        }
        else if (!demand.Commits.Contains(document.Commit, StringComparer.Ordinal))
        {
            var commits = demand.Commits.Select(commit => commit[..7]);
            yield return $"it is for the commit {document.Commit[..7]}, not for {string.Join(" or ", commits)}";
        }

        if (document.Spec != demand.Spec)
        {
            yield return "it is for another revision of the product's file, "
                + $"{Digests.Short(document.Spec)} instead of {Digests.Short(demand.Spec)}";
        }

        if (document.Environment is not { } environment)
        {
            yield break;
        }

        if (environment != demand.Promotion.From)
        {
            yield return $"it was found in {environment}, not in {demand.Promotion.From}";
        }

        foreach (var service in demand.Services.Where(service => service.Image is not null))
        {
            var tested = document.Images.FirstOrDefault(image => image.Name == service.Name)?.Value;
            if (tested is null)
            {
                yield return $"it does not say which image of {service.Name} ran";
            }
            else if (tested != service.Image!.Digest)
            {
                yield return $"it is for {service.Name} at {Digests.Short(tested)}, not at {Digests.Short(service.Image.Digest!)}";
            }
        }

        var images = demand.Services.Where(service => service.Image is not null).Select(service => service.Name).ToList();
        foreach (var image in document.Images.Where(image => !images.Contains(image.Name)))
        {
            yield return $"it is about an image of {image.Name}, which the release does not have";
        }
    }

    /// <summary>Whether it says well of them, and in time.</summary>
    public static IEnumerable<string> Doubts(ProvenEvidence evidence, EvidenceDemand demand)
    {
        var document = evidence.Document;
        if (document.Result != EvidenceResult.Passed)
        {
            yield return $"it says that {document.Kind} failed";
        }

        if (document.When > demand.At)
        {
            yield return $"it is from {Moments.Write(document.When)}, which is later than the promotion";
        }

        else if (evidence.Origin.IssuedAt > demand.At + EvidenceOriginReview.Clocks)
        {
            yield return $"its token is from {Moments.Write(evidence.Origin.IssuedAt)}, which is later than the promotion";
        }

        var limit = demand.Promotion.Evidence.FirstOrDefault(evidence => evidence.Name == document.Kind)?.YoungerThan;
        var age = demand.At - document.When;
        if (demand.IsCurrent && limit is { } youngest && age.TotalMilliseconds >= youngest.Milliseconds)
        {
            yield return $"it is {Digests.Age(age)} old; {demand.Promotion.Name} takes it younger than {youngest}";
        }
    }
}
