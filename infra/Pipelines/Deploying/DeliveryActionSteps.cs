using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Workflows;
using Slipway.Spec.Components;
using Slipway.Spec.Delivery;

namespace Slipway.Pipelines.Deploying;

/// <summary>What a deploying job does after the traffic has moved, where the cluster does not do it itself.</summary>
internal static class DeliveryActionSteps
{
    public static IEnumerable<Step> After(JobDraft draft) => (Of(draft)?.After ?? []).SelectMany(action => action switch
    {
        DeliveryAction.GithubRelease => GithubRelease(draft),
        DeliveryAction.CdnInvalidation => Invalidation(draft),
        _ => [],
    });

    private static DeliverySpec? Of(JobDraft draft) =>
        draft.Product.Delivery.FirstOrDefault(delivery => delivery.Name == draft.Spec.Deploys);

    private static IEnumerable<Step> GithubRelease(JobDraft draft)
    {
        draft.Permit(TokenScope.Contents);
        yield return new RunStep
        {
            Name = "Create the GitHub release",
            Environment = [new("GH_TOKEN", Given.Token), new("COMMIT", SourceSteps.Commit(draft)), new("NUMBER", Given.RunNumber)],
            Script = "gh release create \"r$NUMBER\" --target \"$COMMIT\" --generate-notes --repo \"$GITHUB_REPOSITORY\"",
        };
    }

    private static IEnumerable<Step> Invalidation(JobDraft draft)
    {
        var secret = draft.Product.Secrets.First(known => draft.Product.Dependencies.Any(dependency =>
            dependency.Engine == DependencyEngine.Cloudfront && known.From.Thing == dependency.Name));
        yield return new RunStep
        {
            Name = "Invalidate the CDN's cache",
            Environment = [new(secret.Name, draft.Secret(secret.Name).Value)],
            Script = $$"""
                jq --null-input '{DistributionId: env.{{secret.Name}}, InvalidationBatch: {CallerReference: "\(env.GITHUB_RUN_ID)-\(env.GITHUB_RUN_ATTEMPT)",
                  Paths: {Quantity: 1, Items: ["/*"]} } }' >"$RUNNER_TEMP/invalidation.json"
                aws cloudfront create-invalidation --cli-input-json "file://$RUNNER_TEMP/invalidation.json"

                """,
        };
    }
}
