using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Environments;

/// <summary>What an environment alone can have wrong.</summary>
internal static class EnvironmentChecks
{
    // GitHub takes 0 to 43200 minutes: https://docs.github.com/en/rest/deployments/environments
    private static readonly Duration LongestWait = Duration.FromMinutes(43_200);

    public static void Check(EnvironmentSpec environment, Check check)
    {
        if (environment.Wait > LongestWait)
        {
            check.At("wait").Problem($"\"{environment.Wait}\" is out of GitHub's range; allowed: 0m to 30d");
        }
        else if (environment.Wait.Milliseconds % 60_000 != 0)
        {
            check.At("wait").Problem($"\"{environment.Wait}\" is no whole number of minutes, which is what GitHub takes");
        }

        if (!environment.SelfReview && environment.Reviewers is { Teams.Count: 0, Users.Count: 1 })
        {
            check.At("reviewers").Problem(
                $"a single reviewer cannot approve their own while self-review ({check.At("self-review")}) is false; add another");
        }
    }
}
