using Slipway.Pipelines.Actions;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Own;

/// <summary>The workflows that products' pipelines and people ask: to release, to roll back, to promote.</summary>
internal static class RequestWorkflows
{
    private static readonly Input s_product = new("product", "The product") { Required = true };
    private static readonly Input s_version = new("version", "What people call it") { Required = true };
    private static readonly Input s_commit = new("commit", "The commit that it was built from, all 40 digits") { Required = true };
    private static readonly Input s_images = new("images", "Each component's image by digest, as JSON") { Default = "{}" };
    private static readonly Input s_to = new("to", "The release or version to go back to; empty for the last healthy one");
    private static readonly Input s_release = new("release", "The release or version; empty for the one that runs");
    private static readonly Input s_reason = new("reason", "Why") { Required = true };
    private static readonly Input s_source = new("source", "The run that asks");
    private static readonly Input s_request = new("request", "By what the one who asks finds this run again");

    public static Workflow Release(IReadOnlyList<OwnStack> stacks) => Workflow(
        "Release",
        Text.FromString("Release ") + s_product.Value + " " + s_version.Value + " to " + Environment(stacks).Value + " " + s_request.Value,
        [s_product, Environment(stacks), s_version, s_commit, s_images, s_source, s_request],
        stacks.Select(stack => Job(
            stack,
            "release",
            "Release to",
            Environment(stacks),
            [
                new("VERSION", s_version.Value), new("COMMIT", s_commit.Value), new("IMAGES", s_images.Value),
                new("SOURCE", s_source.Value),
            ],
            $"bash .github/scripts/release.sh \"$STACK\" {stack.Follows}".TrimEnd())));

    public static Workflow RollBack(IReadOnlyList<OwnStack> stacks) => Workflow(
        "Roll back",
        Text.FromString("Roll back ") + s_product.Value + " in " + Environment(stacks).Value + " " + s_request.Value,
        [s_product, Environment(stacks), s_to, s_reason, s_source, s_request],
        stacks.Select(stack => Job(
            stack,
            "roll-back",
            "Roll back",
            Environment(stacks),
            [new("RELEASE", s_to.Value), new("REASON", s_reason.Value), new("SOURCE", s_source.Value)],
            "./slipway rollback \"$STACK\" \"$PRODUCT\" ${RELEASE:+--to \"$RELEASE\"} --reason \"$REASON\"")));

    public static Workflow Promote(IReadOnlyList<OwnStack> stacks)
    {
        var following = stacks.Where(stack => stack.Follows is not null).ToList();
        return Workflow(
            "Promote",
            Text.FromString("Promote ") + s_product.Value + " to " + Environment(following).Value,
            [s_product, Environment(following), s_release],
            following.Select(stack => Job(
                stack,
                "promote",
                "Promote to",
                Environment(following),
                [new("RELEASE", s_release.Value)],
                $"bash .github/scripts/promote.sh {stack.Follows} \"$STACK\" \"$PRODUCT\" \"$RELEASE\"")));
    }

    private static Input Environment(IReadOnlyList<OwnStack> stacks) =>
        new("environment", "The environment") { Required = true, Choices = [.. stacks.Select(stack => stack.Name)] };

    private static Workflow Workflow(string name, Text run, IReadOnlyList<Input> inputs, IEnumerable<Job> jobs) =>
        new(name, new() { Manual = inputs }, [.. jobs], run);

    private static Job Job(
        OwnStack stack, string id, string title, Input environment, IReadOnlyList<NamedValue<Text>> request, string command) =>
        new($"{id}-{stack.Name}", $"{title} {stack.Name}")
        {
            RunsOn = stack.Runner,
            If = environment.Value.Is(stack.Name),
            Permissions = new() { Reads = [TokenScope.Contents], Writes = [TokenScope.Actions, TokenScope.IdToken] },
            Environment = new(stack.Name),
            Concurrency = new(Text.FromString($"{id}-{stack.Name}-") + s_product.Value),
            Timeout = Duration.FromHours(2),
            Variables = [.. OwnSteps.Variables(stack), new("STACK", stack.Name), new("PRODUCT", s_product.Value), .. request],
            Steps =
            [
                OwnSteps.CheckOut,
                new RunStep { Name = "Check the request", Script = "bash .github/scripts/check-request.sh" },
                OwnSteps.SetUpDotnet,
                .. WriteDown(title, command),
                .. OwnSteps.Reach(stack, stack.DeployRole),
                .. DeployWorkflow.Bring(stack),
                SettleWorkflow.Ask(stack),
            ],
        };

    private static IReadOnlyList<Step> WriteDown(string title, string command)
    {
        var reading = OwnSteps.Token("reading", "reading evidence", everyRepository: true, ("actions", "read"));
        var writing = OwnSteps.Token("writing", "writing releases", everyRepository: false, ("contents", "write"));
        return
        [
            reading,
            new RunStep { Name = "Write it down", Environment = [new("GH_TOKEN", reading.Output("token"))], Script = command },
            writing,
            new RunStep
            {
                Name = "Commit it",
                Environment = [new("GH_TOKEN", writing.Output("token"))],
                Script = $"bash .github/scripts/commit-releases.sh \"{title} $STACK: $PRODUCT\"",
            },
        ];
    }
}
