using Slipway.Pipelines.Actions;

namespace Slipway.Pipelines.Workflows;

/// <summary>What a job's success proves, kept with the commit as a status: releases are refused without it.</summary>
internal static class EvidenceSteps
{
    public static IEnumerable<Step> For(JobDraft draft)
    {
        if (draft.Spec.Evidence.Count == 0)
        {
            yield break;
        }

        draft.Permit(TokenScope.Statuses);
        foreach (var evidence in draft.Spec.Evidence)
        {
            yield return new RunStep
            {
                Name = $"Keep the evidence: {evidence}",
                If = Conditions.IsNoPullRequest,
                Environment =
                [
                    new("GH_TOKEN", Given.Token), new("COMMIT", SourceSteps.Commit(draft)),
                    new("CONTEXT", PipelineNames.EvidenceOf(evidence)), new("RUN", RunLink.Value),
                ],
                Script = """
                    gh api "repos/$GITHUB_REPOSITORY/statuses/$COMMIT" \
                      -f state=success -f context="$CONTEXT" -f target_url="$RUN" -f description="$GITHUB_JOB"

                    """,
            };
        }
    }
}
