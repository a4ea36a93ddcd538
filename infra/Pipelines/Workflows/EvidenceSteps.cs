using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Images;
using Slipway.Pipelines.Measuring;
using Slipway.Pipelines.Scripts;
using Slipway.Spec;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Workflows;

/// <summary>What a job's success proves, as documents that GitHub vouches for; Slipway promotes nothing without them.</summary>
internal static class EvidenceSteps
{
    public static IEnumerable<Step> For(JobDraft draft)
    {
        if (draft.Spec.Evidence.Count == 0)
        {
            return [];
        }

        draft.Permit(TokenScope.IdToken);
        return [.. Registry(draft), .. draft.Spec.Evidence.SelectMany(kind => Of(kind, draft))];
    }

    private static IEnumerable<Step> Of(string kind, JobDraft draft)
    {
        yield return new RunStep
        {
            Name = $"Prove: {kind}",
            If = Conditions.IsNoPullRequest,
            Environment =
            [
                new("SPEC", draft.Product.Revision), new("COMMIT", SourceSteps.Commit(draft)), .. Prefix(draft), .. FigureSteps.Measured(draft),
            ],
            Script = $"bash {ScriptPaths.Evidence} {kind} {draft.Environment?.Name}".TrimEnd(),
        };
        yield return new UsesStep
        {
            Name = $"Keep the proof: {kind}",
            Action = Catalog.Actions.UploadArtifact,
            If = Conditions.IsNoPullRequest,
            Arguments =
            [
                new("name", PipelineNames.EvidenceOf(kind) + "-" + SourceSteps.Commit(draft)), new("path", $"evidence/{kind}.json"),
                new("if-no-files-found", "error"), new("overwrite", "true"), new("retention-days", ArtifactSteps.Days(draft)),
            ],
        };
    }

    private static IEnumerable<NamedValue<Text>> Prefix(JobDraft draft) =>
        NeedsImages(draft) ? [new("IMAGE_PREFIX", ImageNames.Prefix(draft.Product))] : [];

    // What ran in an environment is what was built from this source; a job that deploys has asked the registry already.
    private static IEnumerable<Step> Registry(JobDraft draft) => NeedsImages(draft) && draft.Spec.Deploys is null
        ? RegistrySteps.SignIn(draft, Conditions.IsNoPullRequest, draft.NeedsEnvironment ? PipelineNames.WatchRole : null)
        : [];

    private static bool NeedsImages(JobDraft draft) => draft.Environment is not null && draft.Product.RunsOnKubernetes;
}
