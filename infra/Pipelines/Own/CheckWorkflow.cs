using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Workflows;
using Slipway.Spec.Quantities;

namespace Slipway.Pipelines.Own;

/// <summary>What is asked of every pull request: tests in both builds, and what it would change in every stack as one comment.</summary>
public static class CheckWorkflow
{
    private const string Bot = "dependabot[bot]";

    /// <summary>By which the comment is found again; reports begin with it.</summary>
    public const string CommentMarker = "<!-- slipway:preview -->";

    /// <summary>What every change of this repository has to pass: the jobs that no pull request skips.</summary>
    public static IReadOnlyList<string> RequiredChecks { get; } =
        [.. For([]).Jobs.Where(job => job.If is null).SelectMany(job => job.Matrix is { Axes: [var axis] } ? axis.Values.Select(value => $"{job.Name} ({value})") : [job.Name])];

    // A fork's change gets neither a role nor a comment, and Dependabot's is treated like a fork's by GitHub itself.
    private static Expression Trusted => Given.Own.And(Given.Actor.IsNot(Bot));

    public static Workflow For(IReadOnlyList<OwnStack> stacks)
    {
        var previews = stacks.Select(Preview).ToList();
        var report = Report(stacks);
        return new(
            "Check",
            new() { PullRequest = new() { Branches = [OwnSteps.Main] } },
            [Test(), .. previews, report, Comment([.. previews, report], stacks), .. stacks.Select(OfflinePlan)]);
    }

    /// <summary>The tests, with what stands in for the Pulumi packages and with the packages themselves.</summary>
    internal static Job Test()
    {
        var sdk = new MatrixAxis("sdk", ["embedded", "official"]);
        return new("test", "Tests")
        {
            RunsOn = PipelineNames.HostedRunner,
            Permissions = Permissions.ReadContents,
            Concurrency = new(
                Text.FromExpression(Given.WorkflowName) + "-test-" + sdk.Value + "-" + Given.PullRequest.Or(Given.RunId))
            { CancelsOlder = "true" },
            Matrix = new([sdk]),
            Variables = [new("PulumiSdk", sdk.Value)],
            Timeout = Duration.FromMinutes(45),
            Steps =
            [
                .. OwnSteps.Source,
                new RunStep { Name = "Tests", Script = "./test" },
            ],
        };
    }

    private static Job Preview(OwnStack stack) => new($"preview-{stack.Name}", $"Preview {stack.Name}")
    {
        RunsOn = stack.Runner,
        If = Trusted,
        Permissions = Permissions.ReadContents.With(new() { Writes = [TokenScope.IdToken] }),
        Concurrency = OwnSteps.Newest($"preview-{stack.Name}"),
        Timeout = Duration.FromMinutes(30),
        Variables = OwnSteps.Variables(stack),
        Steps =
        [
            .. OwnSteps.Source,
            .. OwnSteps.Reach(stack, stack.PreviewRole),
            new RunStep
            {
                Name = "Preview",
                Environment = [new("STACK", stack.Name), new("GITHUB_TOKEN", Given.Token)],
                Script = """
                    pulumi preview --stack "$STACK" --non-interactive --diff --color never 2>&1 | tee "preview-$STACK.txt"

                    """,
            },
            OwnSteps.Keep("the preview", $"preview-{stack.Name}", $"preview-{stack.Name}.txt", Duration.FromDays(7), Given.Always),
        ],
    };

    // Builds what the change proposes, and so has no right to write anything.
    private static Job Report(IReadOnlyList<OwnStack> stacks) => new("report", "Report")
    {
        RunsOn = PipelineNames.HostedRunner,
        If = Trusted,
        Permissions = Permissions.ReadContents,
        Concurrency = OwnSteps.Newest("report"),
        Timeout = Duration.FromMinutes(20),
        Steps =
        [
            OwnSteps.CheckOutHistory,
            OwnSteps.SetUpDotnet,
            new RunStep
            {
                Name = "Compare with the branch",
                Environment = [new("BASE", Given.PullRequestBase), new("STACKS", string.Join(' ', stacks.Select(stack => stack.Name)))],
                Script = """
                    read -ra stacks <<<"$STACKS"
                    ./slipway preview "${stacks[@]}" --base "$BASE" --format markdown --out report.md || [[ $? == 1 ]]

                    """,
            },
            OwnSteps.Keep("the report", "preview-report", "report.md", Duration.FromDays(7)),
        ],
    };

    // Made of all previews at once, so that a stack's does not replace another's; a new push edits it in place.
    private static Job Comment(IReadOnlyList<Job> previews, IReadOnlyList<OwnStack> stacks) => new("comment", "Tell the pull request")
    {
        RunsOn = PipelineNames.HostedRunner,
        Needs = previews,
        If = Given.Always.And(Trusted),
        Permissions = new() { Writes = [TokenScope.PullRequests] },
        Concurrency = OwnSteps.Newest("comment"),
        Timeout = Duration.FromMinutes(5),
        Steps =
        [
            OwnSteps.Get("the previews", "preview-*"),
            new RunStep
            {
                Name = "Comment",
                Environment =
                [
                    new("GH_TOKEN", Given.Token), new("NUMBER", Given.PullRequest), new("RUN", RunLink.Value),
                    new("STACKS", string.Join(' ', stacks.Select(stack => stack.Name))),
                ],
                Script = $$"""
                    cat report.md >comment.md || printf '%s\n\nThe report could not be made.\n' '{{CommentMarker}}' >comment.md
                    for stack in $STACKS; do
                      printf '\n### Pulumi about %s\n\n' "$stack"
                      grep -E '^ +[+~-]+ +[0-9]+ to |^ +[0-9]+ unchanged' "preview-$stack.txt" | sed 's/^ */- /' || echo '- no preview; see the run'
                    done >>comment.md
                    printf '\n[The run, with the whole previews](%s)\n' "$RUN" >>comment.md
                    comments="repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments"
                    ours=$(gh api --paginate "$comments" --jq '.[] | select((.user.login == "github-actions[bot]") and (.body | startswith("{{CommentMarker}}"))) | .id' | head -n 1)
                    if [[ -n $ours ]]; then
                      gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$ours" --field body=@comment.md --silent
                    else
                      gh api --method POST "$comments" --field body=@comment.md --silent
                    fi

                    """,
            },
        ],
    };

    private static Job OfflinePlan(OwnStack stack) => new($"plan-{stack.Name}", $"Offline plan of {stack.Name}")
    {
        RunsOn = PipelineNames.HostedRunner,
        If = Trusted.Not(),
        Permissions = Permissions.ReadContents,
        Concurrency = OwnSteps.Newest($"plan-{stack.Name}"),
        Timeout = Duration.FromMinutes(15),
        Steps =
        [
            .. OwnSteps.Source,
            new RunStep
            {
                Name = "Plan",
                Environment = [new("STACK", stack.Name)],
                Script = "./slipway preview \"$STACK\" --format markdown >>\"$GITHUB_STEP_SUMMARY\"",
            },
        ],
    };
}
