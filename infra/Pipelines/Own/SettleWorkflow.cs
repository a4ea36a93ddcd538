using Slipway.Pipelines.Actions;
using Slipway.Spec.Quantities;

namespace Slipway.Pipelines.Own;

/// <summary>Finds out what became of a release and writes it down, an automatic abort too, so that Git says what runs.</summary>
internal static class SettleWorkflow
{
    public const string File = "settle.yml";

    private static readonly Input s_product = new("product", "The product") { Required = true };

    private static readonly Input s_outcome =
        new("outcome", "What became of it, where no cluster can tell")
        {
            Choices = ["watch", "healthy", "aborted"],
            Default = "watch",
        };

    public static Workflow For(IReadOnlyList<OwnStack> stacks)
    {
        var environment = new Input("environment", "The environment") { Required = true, Choices = [.. stacks.Select(stack => stack.Name)] };
        return new(
            "Settle",
            new() { Manual = [s_product, environment, s_outcome] },
            [.. stacks.Select(stack => Settle(stack, environment))],
            Text.FromString("What became of ") + s_product.Value + " in " + environment.Value);
    }

    /// <summary>Starts it, without waiting: who asked for a release watches the rollout itself.</summary>
    public static RunStep Ask(OwnStack stack) => new()
    {
        Name = "Have the outcome written down",
        Environment = [new("GH_TOKEN", Given.Token)],
        Script = $$$"""
            source .github/scripts/github.sh
            dispatch {{{File}}} "$(jq --null-input --arg product "$PRODUCT" '{product: $product, environment: "{{{stack.Name}}}"}')"

            """,
    };

    private static Job Settle(OwnStack stack, Input environment)
    {
        var token = OwnSteps.Token("writing", "writing releases", everyRepository: false, ("actions", "write"), ("contents", "write"));
        var settled = new RunStep
        {
            Id = "settled",
            Outputs = ["outcome", "reason", "repository"],
            Name = "Wait for the outcome",
            Script = "bash .github/scripts/settle.sh \"$STACK\" \"$PRODUCT\" \"$OUTCOME\"",
        };
        return new($"settle-{stack.Name}", $"Settle {stack.Name}")
        {
            RunsOn = stack.Runner,
            If = environment.Value.Is(stack.Name),
            Permissions = Permissions.ReadContents.With(new() { Writes = [TokenScope.IdToken] }),
            Environment = new(stack.Name),
            Concurrency = new(Text.FromString($"settle-{stack.Name}-") + s_product.Value) { CancelsOlder = "true" },
            Timeout = Duration.FromHours(4),
            Variables =
            [
                .. OwnSteps.Variables(stack), new("STACK", stack.Name), new("PRODUCT", s_product.Value), new("OUTCOME", s_outcome.Value),
            ],
            Steps =
            [
                OwnSteps.CheckOut,
                new RunStep { Name = "Check the request", Script = "bash .github/scripts/check-request.sh" },
                OwnSteps.SetUpDotnet,
                .. OwnSteps.Reach(stack, stack.DeployRole),
                OwnSteps.ReachCluster(stack),
                settled,
                token,
                new RunStep
                {
                    Name = "Write it down",
                    If = settled.Output("outcome").IsNot(""),
                    Environment =
                    [
                        new("GH_TOKEN", token.Output("token")), new("SETTLED", settled.Output("outcome")),
                        new("REASON", settled.Output("reason")),
                    ],
                    Script = "bash .github/scripts/record.sh \"$STACK\" \"$PRODUCT\" \"$SETTLED\" \"$REASON\"",
                },
                .. stack.PushUrl is { } address ? Push(address, settled) : [],
            ],
        };
    }

    // The time of the commit, which is where a delivery begins, stands in the product's repository.
    private static IReadOnlyList<Step> Push(string address, RunStep settled)
    {
        var token = OwnSteps.Token("reading", "reading when the commit was made", everyRepository: true, ("contents", "read"));
        return
        [
            token,
            new RunStep
            {
                Name = "Push the figures",
                MayFail = true,
                Environment =
                [
                    new("GH_TOKEN", token.Output("token")), new("PUSHGATEWAY_URL", address), new("REPOSITORY", settled.Output("repository")),
                ],
                Script = "bash .github/scripts/push-deliveries.sh \"$STACK\" \"$PRODUCT\"",
            },
        ];
    }
}
