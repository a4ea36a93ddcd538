using Slipway.Delivery.Promotion;
using Slipway.Pipelines.Actions;
using Slipway.Spec.Quantities;

namespace Slipway.Pipelines.Own;

/// <summary>Asks GitHub every week by which keys it signs, and proposes those that are new; a person decides whom to believe.</summary>
internal static class KeysWorkflow
{
    private const string Weekly = "41 3 * * 1";

    public static Workflow For() => new("Keys", new() { Schedule = [Weekly], Manual = [] }, [Propose()]);

    private static Job Propose()
    {
        var token = OwnSteps.Token(
            "proposing", "proposing the keys", everyRepository: false, ("contents", "write"), ("pull-requests", "write"));
        return new("keys", "Propose GitHub's new keys")
        {
            RunsOn = PipelineNames.HostedRunner,
            Permissions = Permissions.ReadContents,
            Concurrency = new("keys"),
            Timeout = Duration.FromMinutes(20),
            Steps =
            [
                .. OwnSteps.Source,
                new RunStep
                {
                    Name = "Get the keys",
                    Environment = [new("ADDRESS", IssuerKeys.Address)],
                    Script = """
                        curl --fail --silent --show-error --retry 3 --output "$RUNNER_TEMP/keys.json" "$ADDRESS"
                        ./slipway release keys "$RUNNER_TEMP/keys.json" | tee "$RUNNER_TEMP/changes.txt"

                        """,
                },
                token,
                new RunStep
                {
                    Name = "Propose them",
                    Environment = [new("GH_TOKEN", token.Output("token"))],
                    Script = "bash .github/scripts/propose-keys.sh \"$RUNNER_TEMP/changes.txt\"",
                },
            ],
        };
    }
}
