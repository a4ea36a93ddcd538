using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Scripts;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Reading;

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

        if (draft.Spec.Comment is { } heading)
        {
            draft.Permit(TokenScope.PullRequests);
            yield return draft.Workflow.Triggers.PullRequest is null ? CommentAfterwards(heading, draft) : Comment(heading, draft);
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

    // What is measured after the merge is told where the change was discussed.
    private static RunStep CommentAfterwards(string heading, JobDraft draft) => new()
    {
        Name = "Tell the pull request",
        If = Given.Always.And(Given.EventName.Is(Conditions.NameOf(WorkflowEvent.Push))),
        Environment =
        [
            new("GH_TOKEN", Given.Token), new("COMMIT", Given.Commit), new("HEADING", heading), new("RUN", RunLink.Value),
            new("RESULTS", Text.FromString($"{draft.Spec.Name}: ") + Given.JobStatus),
            .. Load(draft) is { Count: > 0 } load ? new[] { new NamedValue<Text>("LOAD", string.Join(';', load)) } : [],
        ],
        Script = $$"""
            number=$(gh api "repos/$GITHUB_REPOSITORY/commits/$COMMIT/pulls" --jq '.[0].number // empty')
            if [[ -z $number ]]; then
              echo "no pull request brought $COMMIT"
              exit 0
            fi
            {
              printf '### %s\n\n' "$HEADING"
              sed 's/^/- /' <<<"$RESULTS"
              python3 {{ScriptPaths.Figures}} show | jq --raw-output 'to_entries[] | "- `\(.key)`: \(.value)"'
              printf '\n[The whole run](%s)\n' "$RUN"
            } | gh pr comment "$number" --repo "$GITHUB_REPOSITORY" --body-file -

            """,
    };

    // What the jobs before have measured, and this one has got from them.
    private static List<string> Load(JobDraft draft) =>
    [
        .. draft.Workflow.Jobs.Where(job => draft.Spec.Needs.Contains(job.Id)).SelectMany(job => job.Steps).SelectMany(step => step.LoadTests)
            .Distinct().Select(name => $"{name}={name}-results.json"),
    ];
}
