using Slipway.Pipelines.Actions;
using Slipway.Spec.Quantities;

namespace Slipway.Pipelines.Own;

/// <summary>Every merge reaches one stack after the other, each behind its environment; what a release wrote, it deploys itself.</summary>
internal static class DeployWorkflow
{
    public static Workflow For(IReadOnlyList<OwnStack> stacks)
    {
        var jobs = new List<Job> { CheckWorkflow.Test() };
        foreach (var stack in stacks)
        {
            jobs.Add(Up(stack, jobs[^1]));
        }

        return new("Deploy", new() { Push = new() { Branches = [OwnSteps.Main], Paths = ["**", "!releases/**"] }, Manual = [] }, jobs);
    }

    private static Job Up(OwnStack stack, Job before) => new($"deploy-{stack.Name}", $"Deploy {stack.Name}")
    {
        RunsOn = stack.Runner,
        Needs = [before],
        Permissions = Permissions.ReadContents.With(new() { Writes = [TokenScope.IdToken] }),
        Environment = new(stack.Name),
        Concurrency = new($"deploy-{stack.Name}"),
        Timeout = Duration.FromHours(2),
        Variables = OwnSteps.Variables(stack),
        Steps = [.. OwnSteps.Source, .. OwnSteps.Reach(stack, stack.DeployRole), .. Bring(stack)],
    };

    /// <summary>Brings a stack to what the branch says; everything that the App may do is needed for that.</summary>
    public static IReadOnlyList<Step> Bring(OwnStack stack)
    {
        var token = OwnSteps.Token("deploying", "repositories", everyRepository: true);
        return
        [
            token,
            new RunStep
            {
                Name = $"Bring {stack.Name} to what the program says",
                Environment =
                [
                    new("STACK", stack.Name), new("GITHUB_TOKEN", token.Output("token")), new("GH_TOKEN", token.Output("token")),
                ],
                Script = "bash .github/scripts/up.sh \"$STACK\"",
            },
        ];
    }
}
