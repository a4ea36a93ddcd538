using Slipway.Pipelines.Actions;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Quantities;

namespace Slipway.Pipelines.Workflows;

/// <summary>A job that waits until other workflows of the same commit have succeeded, where they start on the same push.</summary>
internal static class WaitForChecks
{
    public const string Id = "wait-for-checks";

    public static Job For(WorkflowSpec workflow, IEnumerable<WorkflowSpec> others) => new(Id, "Wait for the checks")
    {
        RunsOn = PipelineNames.HostedRunner,
        Permissions = new() { Reads = [TokenScope.Actions] },
        Concurrency = new(Text.FromExpression(Given.WorkflowName) + $"-{Id}-" + Given.RunId),
        Timeout = Duration.FromHours(2),
        Steps =
        [
            .. others.Select(other => new RunStep
            {
                Name = $"Wait for {other.Name}",
                Environment =
                [
                    new("GH_TOKEN", Given.Token), new("COMMIT", Given.Commit),
                    new("WORKFLOW", other.Path[(other.Path.LastIndexOf('/') + 1)..]),
                ],
                Script = """
                    while true; do
                      state=$(gh run list --repo "$GITHUB_REPOSITORY" --workflow "$WORKFLOW" --commit "$COMMIT" --limit 20 \
                        --json event,status,conclusion \
                        --jq 'map(select(.event != "pull_request")) | first | if . then .conclusion + .status else "missing" end') || state=unknown
                      case $state in
                        successcompleted) echo "$WORKFLOW has succeeded"; exit 0 ;;
                        *completed) echo "::error::$WORKFLOW has ended with ${state%completed}"; exit 1 ;;
                        *) echo "$WORKFLOW: $state"; sleep "${PAUSE:-20}" ;;
                      esac
                    done

                    """,
            }),
        ],
    };
}
