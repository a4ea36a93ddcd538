using Slipway.Pipelines;
using Slipway.Pipelines.Actions;
using Slipway.Spec;
using Slipway.Spec.Duties;
using Slipway.Spec.Quantities;

namespace Slipway.Repositories.Duties;

/// <summary>The workflow that opens the issue of a duty when it is due, unless the one before is still open.</summary>
internal static class DutyWorkflow
{
    public static string PathOf(DutySpec duty) => $".github/workflows/duty-{duty.Name}.yml";

    public static Workflow For(ProductSpec product, DutySpec duty) => new(
        duty.Title,
        new() { Schedule = [DueTime.Of(duty.Every, duty.At)], Manual = [] },
        [
            new("open", "Open the issue")
            {
                RunsOn = PipelineNames.HostedRunner,
                Permissions = new() { Reads = [TokenScope.Contents], Writes = [TokenScope.Issues] },
                Concurrency = new($"duty-{duty.Name}"),
                Timeout = Duration.FromMinutes(5),
                Steps = [CheckOut, Open(product, duty)],
            },
        ]);

    private static UsesStep CheckOut { get; } = new()
    {
        Name = "Check out",
        Action = Catalog.Actions.Checkout,
        Arguments = [new("persist-credentials", "false")],
    };

    private static RunStep Open(ProductSpec product, DutySpec duty) => new()
    {
        Name = "Open the issue",
        Environment =
        [
            new("GH_TOKEN", Given.Token), new("TITLE", duty.Title), new("LABEL", RepositoryLabels.Duty.Name),
            new("TEAM", $"{product.Repository.Owner}/{product.Team}"),
        ],
        Script = $"""
            open=$(gh issue list --repo "$GITHUB_REPOSITORY" --state open --label "$LABEL" --limit 100 --json title,url \
              --jq 'map(select(.title == env.TITLE)) | first | .url // ""')
            if [ -n "$open" ]; then
              echo "::notice::The one before is still open: $open"
              exit 0
            fi
            body=$(mktemp)
            cat {DutyTemplate.PathOf(duty)} >"$body"
            printf '\ncc @%s\n' "$TEAM" >>"$body"
            gh issue create --repo "$GITHUB_REPOSITORY" --title "$TITLE" --label "$LABEL" --body-file "$body"

            """,
    };
}
