using System.Text.RegularExpressions;
using Slipway.Plan;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Repositories;

/// <summary>Whether GitHub starts the workflows that it is given: each action of theirs is among those that may run.</summary>
public sealed partial class AllowedActionTests
{
    private const string Permissions = "github:index/actionsRepositoryPermissions:ActionsRepositoryPermissions";

    [Theory]
    [InlineData("autonomica")]
    [InlineData("brain-gateway")]
    [InlineData("goldensignals")]
    [InlineData("humanline")]
    [InlineData("piwardrive")]
    public async Task Action_ThatAWorkflowUses_IsGithubsOrNamed(string product)
    {
        var plan = await Environments.StagingAsync;
        var used = plan.OfType("github:index/repositoryFile:RepositoryFile")
            .Where(one => one.Product == product)
            .SelectMany(one => Uses().Matches(one.Inputs.TextAt("content")!))
            .Select(match => match.Groups["action"].Value)
            .Where(action => !action.StartsWith("actions/", StringComparison.Ordinal) && !action.StartsWith("github/", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();

        var named = ((PlanList)plan.Find(Permissions, $"{product}-repository-safeguards-actions").Inputs.At("allowedActionsConfig.patternsAlloweds")!)
            .Items.Select(PlanJson.Text);

        Assert.NotEmpty(used);
        Assert.Equal(used.Select(action => $"{action}@*"), named);
    }

    // GitHub takes such a list for hidden repositories on its greatest plan only.
    [Fact]
    public async Task List_OfActions_IsGivenForPublicRepositoriesAlone() => Assert.Null(
        (await Environments.StagingAsync).Find(Permissions, "platform-repository-safeguards-actions").Inputs.At("allowedActionsConfig.patternsAlloweds"));

    [GeneratedRegex(@"^\s*(-\s+)?uses:\s*(?<action>[^/@\s]+/[^/@\s]+)", RegexOptions.Multiline)]
    private static partial Regex Uses();
}
