using System.Text.Json.Nodes;
using Slipway.Delivery.Promotion;
using Slipway.Delivery.Releases;
using Slipway.Spec;
using Slipway.Spec.Promotion;

namespace Slipway.Tests.Releases;

/// <summary>Evidence as a product's own pipeline would produce it, one thing of which a test may change.</summary>
internal sealed class TestEvidence(ProductSpec product, PromotionSpec promotion, IReadOnlyList<ReleasedService> services, TestIssuer issuer)
{
    public string Spec { get; init; } = product.Revision;

    /// <summary>All kinds that the promotion asks for.</summary>
    public IReadOnlyList<SignedEvidence> All(DateTimeOffset when) => [.. promotion.Evidence.Select(kind => Of(kind.Name, when))];

    public SignedEvidence Of(
        string kind,
        DateTimeOffset when,
        Action<JsonObject>? document = null,
        Action<Dictionary<string, object>>? claims = null,
        Func<JsonObject, string>? write = null)
    {
        var (workflow, environment) = Job(kind);
        var commit = services[0].Commit!;
        var node = new JsonObject
        {
            ["format"] = "slipway.evidence/1",
            ["product"] = product.Name,
            ["kind"] = kind,
            ["result"] = "passed",
            ["when"] = Moments.Write(when),
            ["spec"] = Spec,
            ["commit"] = commit,
        };
        if (environment is not null)
        {
            node["environment"] = environment;
            node["images"] = new JsonObject(services.Where(service => service.Image is not null)
                .Select(service => KeyValuePair.Create(service.Name, (JsonNode?)service.Image!.Digest)));
        }

        var reference = $"refs/heads/{product.Repository.DefaultBranch}";
        var repository = $"{product.Repository.Owner}/{product.Repository.Name}";
        var said = new Dictionary<string, object>
        {
            ["repository"] = repository,
            ["job_workflow_ref"] = $"{repository}/{workflow}@{reference}",
            ["ref"] = reference,
            ["sha"] = commit,
            ["event_name"] = "push",
            ["run_id"] = "8123",
        };
        if (environment is not null)
        {
            said["environment"] = environment;
        }

        document?.Invoke(node);
        claims?.Invoke(said);
        return issuer.Sign(write?.Invoke(node) ?? node.ToJsonString(), said, when);
    }

    private (string Workflow, string? Environment) Job(string kind) => product.Pipeline.Workflows
        .SelectMany(workflow => workflow.Jobs.Select(job => (workflow.Path, Job: job)))
        .Where(item => item.Job.Evidence.Contains(kind))
        .Select(item => (item.Path, (item.Job.Deploys ?? item.Job.Against) is { } name ? product.Environment(name)?.Name : null))
        .Where(item => item.Item2 is null || item.Item2 == promotion.From)
        .OrderBy(item => item.Item2 is null)
        .First();
}
