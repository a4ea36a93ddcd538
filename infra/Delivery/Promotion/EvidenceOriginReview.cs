using Slipway.Delivery.Releases;
using Slipway.Spec;
using Slipway.Spec.Pipeline;

namespace Slipway.Delivery.Promotion;

/// <summary>Whether evidence comes from where the product's file lets it come from.</summary>
internal static class EvidenceOriginReview
{
    private static readonly TimeSpan s_tokenAfter = TimeSpan.FromHours(1);

    /// <summary>By how much the clocks of two machines may differ.</summary>
    public static TimeSpan Clocks { get; } = TimeSpan.FromMinutes(5);

    public static IEnumerable<string> Refusals(ProvenEvidence evidence, EvidenceDemand demand)
    {
        var (document, origin, product) = (evidence.Document, evidence.Origin, demand.Product);
        var repository = $"{product.Repository.Owner}/{product.Repository.Name}";
        if (document.Product != product.Name)
        {
            yield return $"it is about {document.Product}";
        }

        if (!string.Equals(origin.Repository, repository, StringComparison.OrdinalIgnoreCase))
        {
            yield return $"it comes from {origin.Repository}, not from {repository}";
        }

        if (origin.Event.StartsWith("pull_request", StringComparison.Ordinal))
        {
            yield return "it comes from a pull request, which nobody has let in yet";
        }
        else if (!AdmittedReferences.Include(product, [demand.Promotion.From, demand.Promotion.Name], origin.Reference))
        {
            yield return $"it comes from {origin.Reference}, "
                + $"from which neither {demand.Promotion.From} nor {demand.Promotion.Name} is deployed to";
        }

        // The run that follows another one is told the default branch's newest commit instead of that one's.
        if (origin.Commit != document.Commit && origin.Event != "workflow_run")
        {
            var ran = origin.Commit[..Math.Min(7, origin.Commit.Length)];
            yield return $"it is about the commit {document.Commit[..7]}, and its run was for {ran}";
        }

        if (document.When > origin.IssuedAt + Clocks || document.When < origin.IssuedAt - s_tokenAfter)
        {
            yield return $"it says {Moments.Write(document.When)}, and its token is from {Moments.Write(origin.IssuedAt)}";
        }

        if (origin.Environment is { } environment && document.Environment is { } looked && environment != looked)
        {
            yield return $"it is about {looked}, and its job was in {environment}";
        }

        if (demand.IsCurrent && Job(evidence, product, demand.Promotion.From) is { } mistake)
        {
            yield return mistake;
        }
    }

    private static string? Job(ProvenEvidence evidence, ProductSpec product, string from)
    {
        var known = product.Pipeline.Workflows
            .SelectMany(workflow => workflow.Jobs.Select(job => (workflow.Path, Job: job)))
            .Where(item => item.Job.Evidence.Contains(evidence.Document.Kind, StringComparer.Ordinal))
            .Select(item => (item.Path, Environment: EnvironmentOf(item.Job, product)))
            .Distinct()
            .ToList();

        // What was found where the version ran outweighs what was found on a runner.
        var jobs = known.Any(job => job.Environment == from) ? known.FindAll(job => job.Environment == from) : known;
        return jobs.Contains((evidence.Origin.Workflow, evidence.Document.Environment))
            ? null
            : $"it comes from {Place(evidence.Origin.Workflow, evidence.Document.Environment)}; "
                + $"the product's file has {evidence.Document.Kind} come from "
                + string.Join(" or ", jobs.Select(job => Place(job.Path, job.Environment)));
    }

    private static string? EnvironmentOf(JobSpec job, ProductSpec product) =>
        (job.Deploys ?? job.Against) is { } name ? product.Environment(name)?.Name : null;

    private static string Place(string workflow, string? environment) => environment is null ? workflow : $"{workflow} in {environment}";
}
