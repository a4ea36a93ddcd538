using Slipway.Pipelines.Actions;

namespace Slipway.Pipelines.Workflows;

/// <summary>One job that says how all the others ended, and ends like them; it is what a branch can require.</summary>
internal static class SummarySteps
{
    public static IEnumerable<Step> For(JobDraft draft)
    {
        if (draft.Spec.Summarizes)
        {
            yield return new RunStep
            {
                Name = "Sum up",
                Environment = [new("RESULTS", Results(draft))],
                Script = """
                    echo "$RESULTS" | sed 's/^/- /' >>"$GITHUB_STEP_SUMMARY"
                    echo "$RESULTS"
                    ! grep -qE ': (failure|cancelled)$' <<<"$RESULTS"

                    """,
            };
        }

        if (draft.Spec.Comment is { } heading && draft.Workflow.Triggers.PullRequest is not null)
        {
            draft.Permit(TokenScope.PullRequests);
            yield return Comment(heading, draft);
        }
    }

    /// <summary>How the jobs before ended, a line for each; without any, how this one is going.</summary>
    public static Text Results(JobDraft draft) =>
        draft.Needs.Count == 0 ? Given.JobStatus : Text.Lines(draft.Needs.Select(need => $"{need.Name}: " + need.Result()));

    private static RunStep Comment(string heading, JobDraft draft) => new()
    {
        Name = "Tell the pull request",
        If = Given.Always.And(Conditions.IsPullRequest).And(Given.Own),
        Environment =
        [
            new("GH_TOKEN", Given.Token), new("NUMBER", Given.PullRequest), new("HEADING", heading), new("RUN", RunLink.Value),
            new("RESULTS", Results(draft)),
        ],
        Script = """
            {
              printf '### %s\n\n' "$HEADING"
              sed 's/^/- /' <<<"$RESULTS"
              printf '\n[The whole run](%s)\n' "$RUN"
            } | gh pr comment "$NUMBER" --repo "$GITHUB_REPOSITORY" --edit-last --create-if-none --body-file -

            """,
    };
}
