using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Policy;

/// <summary>What a reader of <c>docs/bootstrap.md</c> makes by hand keeps the rules as well.</summary>
public sealed partial class BootstrapPageTests
{
    [Fact]
    public void Policies_OfTheStatesBucketAndKey_BreakNoRule()
    {
        var page = Repository.Read("docs/bootstrap.md");

        var policies = Json().Matches(page).Select(block => JsonNode.Parse(block.Groups[1].Value)!).ToList();

        Assert.Equal(2, policies.Count);
        new GoodPlan()
            .With("BucketPolicy", "files", "policy/json", policies[0])
            .With("Key", "key", "policy/json", policies[1])
            .IsFine();
    }

    [Fact]
    public async Task Secrets_ThatThePlatformFetches_AreMadeOnThePage()
    {
        var page = Repository.Read("docs/bootstrap.md");

        var plan = await Environments.StagingAsync;
        var made = plan.OfType("aws:secretsmanager/secret:Secret").Select(secret => secret.Inputs.TextAt("name"));
        var fetched = plan.OfType("kubernetes:external-secrets.io/v1:ExternalSecret")
            .Where(secret => secret.Product == "platform")
            .SelectMany(secret => Key().Matches(secret.Inputs()))
            .Select(match => match.Groups[1].Value)
            .Except(made)
            .ToList();

        Assert.NotEmpty(fetched);
        Assert.All(fetched, name => Assert.Contains($"--name {name} ", page, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"""key"":""(slipway/[^""]+)""")]
    private static partial Regex Key();

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Json();
}
