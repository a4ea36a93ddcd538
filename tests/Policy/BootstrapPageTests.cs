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

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Json();
}
