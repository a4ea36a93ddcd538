using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Workflows;
using Slipway.Spec.Quantities;

namespace Slipway.Pipelines.Own;

/// <summary>Every night, whether what runs is still what the program says. The program itself leaves out what the runtime owns.</summary>
internal static class DriftWorkflow
{
    private const string Nightly = "23 2 * * *";

    // What cannot be looked at without the right to do more: Helm keeps what it installed in secrets, and a token cannot be asked for that
    // reads a repository's variables alone. docs/decisions/007-drift-is-looked-for-without-secrets.md says more.
    private static readonly string[] s_unseen = ["urn:pulumi:**:helm.sh/v3:Release::*", "urn:pulumi:**:ActionsVariable::*"];

    private static readonly UsesStep s_token = OwnSteps.Token(
        "looking",
        "looking at repositories",
        everyRepository: true,
        ("administration", "read"),
        ("contents", "read"),
        ("dependabot-secrets", "read"),
        ("environments", "read"),
        ("issues", "read"),
        ("members", "read"),
        ("secrets", "read"));

    public static Workflow For(IReadOnlyList<OwnStack> stacks)
    {
        var looks = stacks.Select(Look).ToList();
        return new("Drift", new() { Schedule = [Nightly], Manual = [] }, [.. looks, Report(looks)]);
    }

    private static Job Look(OwnStack stack) => new($"drift-{stack.Name}", $"Drift of {stack.Name}")
    {
        RunsOn = stack.Runner,
        Permissions = Permissions.ReadContents.With(new() { Writes = [TokenScope.IdToken] }),
        Concurrency = new($"drift-{stack.Name}"),
        Timeout = Duration.FromHours(1),
        Variables = OwnSteps.Variables(stack),
        Steps =
        [
            .. OwnSteps.Source,
            .. OwnSteps.Reach(stack, stack.PreviewRole),
            s_token,
            new RunStep
            {
                Name = "Compare with what is there",
                Environment = [new("STACK", stack.Name), new("GITHUB_TOKEN", s_token.Output("token"))],
                Script = $$"""
                    pulumi preview --stack "$STACK" --refresh --expect-no-changes --non-interactive --diff --color never \
                      {{string.Join(' ', s_unseen.Select(urn => $"--exclude '{urn}'"))}} 2>&1 | tee "drift-$STACK.txt"

                    """,
            },
            OwnSteps.Keep("what differs", $"drift-{stack.Name}", $"drift-{stack.Name}.txt", Duration.FromDays(14), Given.Failure),
        ],
    };

    private static Job Report(IReadOnlyList<Job> looks) => new("report", "Report the drift")
    {
        RunsOn = PipelineNames.HostedRunner,
        Needs = looks,
        If = Given.Failure,
        Permissions = new() { Writes = [TokenScope.Issues] },
        Concurrency = OwnSteps.Newest("report"),
        Timeout = Duration.FromMinutes(5),
        Steps =
        [
            OwnSteps.Get("what differs", "drift-*"),
            new RunStep
            {
                Name = "Open an issue, or add to the open one",
                Environment =
                [
                    new("GH_TOKEN", Given.Token), new("TITLE", "What runs is not what the program says"), new("RUN", RunLink.Value),
                ],
                Script = """
                    for file in drift-*.txt; do
                      printf '### %s\n\n~~~diff\n' "${file%.txt}"
                      head -c 25000 "$file"
                      printf '\n~~~\n\n'
                    done >body.md
                    printf '[The run](%s)\n' "$RUN" >>body.md
                    number=$(gh issue list --repo "$GITHUB_REPOSITORY" --state open --search "in:title \"$TITLE\"" \
                      --json number --jq '.[0].number // empty')
                    if [[ -n $number ]]; then
                      gh issue comment "$number" --repo "$GITHUB_REPOSITORY" --body-file body.md
                    else
                      gh issue create --repo "$GITHUB_REPOSITORY" --title "$TITLE" --body-file body.md
                    fi

                    """,
            },
        ],
    };
}
