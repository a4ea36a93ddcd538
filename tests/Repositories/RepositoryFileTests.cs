using Slipway.Plan;
using Slipway.Tests.Pipelines;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Repositories;

/// <summary>The files that repositories get, as the plan writes them.</summary>
public sealed class RepositoryFileTests
{
    private const string File = "github:index/repositoryFile:RepositoryFile";

    [Fact]
    public async Task Files_OfEveryProduct_AreOnEachOfItsLongLivedBranches()
    {
        var files = (await Environments.StagingAsync).OfType(File);

        Assert.Equal(["main"], Branches(files, "brain-gateway"));
        Assert.Equal(["develop", "main"], Branches(files, "humanline"));
        Assert.All(files.Where(one => one.Inputs.TextAt("branch") == "develop"), one => Assert.Contains(
            files,
            other => other.Product == one.Product && other.Inputs.TextAt("branch") == "main"
                && other.Inputs.TextAt("file") == one.Inputs.TextAt("file") && other.Inputs.TextAt("content") == one.Inputs.TextAt("content")));
    }

    [Fact]
    public async Task Files_OfProduction_AreNotDeclaredTwice() => Assert.Empty((await Environments.ProductionAsync).OfType(File));

    [Fact]
    public async Task Commits_OfFiles_AreTheAppsAndStartNothing() => Assert.All((await Environments.StagingAsync).OfType(File), one =>
    {
        Assert.EndsWith($" from products/{one.Product}.yaml [skip ci]", one.Inputs.TextAt("commitMessage"), StringComparison.Ordinal);
        Assert.Null(one.Inputs.At("commitAuthor"));
        Assert.Null(one.Inputs.At("commitEmail"));
        Assert.True(((PlanBoolean)one.Inputs.At("overwriteOnCreate")!).Value);
        Assert.False(one.Protect);
    });

    [Fact]
    public async Task Files_NameTheirSourceAndTheCommandThatShowsThem() => Assert.All(
        (await Environments.StagingAsync).OfType(File).Where(one => !one.Inputs.TextAt("file")!.EndsWith(".json", StringComparison.Ordinal)),
        one =>
        {
            var beginning = string.Join('\n', one.Inputs.TextAt("content")!.Split('\n').Take(4));
            Assert.Contains($"Made by Slipway from products/{one.Product}.yaml; do not edit.", beginning, StringComparison.Ordinal);
            Assert.Contains($"./slipway render <stack> --product {one.Product} --out <folder>", beginning, StringComparison.Ordinal);
        });

    [Fact]
    public async Task Files_ComeAfterTheEnvironmentsAndTheProtectionOfTheirRepository()
    {
        var plan = await Environments.StagingAsync;
        var graph = new DependencyGraph(plan);
        string[] before =
        [
            "github:index/repositoryEnvironment:RepositoryEnvironment",
            "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy",
            "github:index/branchProtection:BranchProtection", "github:index/repositoryRuleset:RepositoryRuleset",
        ];

        foreach (var file in plan.OfType(File))
        {
            Assert.All(
                before.SelectMany(plan.OfType).Where(one => one.Product == file.Product),
                one => Assert.True(graph.IsBefore(one, file), $"{file.Name} may come before {one.Name}"));
        }
    }

    [Fact]
    public async Task Values_OfEnvironments_ComeAfterTheEnvironment()
    {
        var plan = await Environments.StagingAsync;
        var graph = new DependencyGraph(plan);

        Assert.All(plan.OfType("github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret"), secret => Assert.Contains(
            plan.OfType("github:index/repositoryEnvironment:RepositoryEnvironment"),
            one => one.Product == secret.Product && one.Inputs.TextAt("environment") == secret.Inputs.TextAt("environment") && graph.IsBefore(one, secret)));
    }

    [Fact]
    public async Task Inventory_OfGoldensignals_ListsSecretsWithTheirUsersAndRights()
    {
        var page = await PlannedFiles.ContentAsync("goldensignals", ".github/duties/monthly.md");

        Assert.Contains("| SONAR_TOKEN | the repository | CI: Code Quality |\n", page, StringComparison.Ordinal);
        Assert.Contains("| AWS_ACCESS_KEY_ID | staging, production | no job |\n", page, StringComparison.Ordinal);
        Assert.Contains("| goldensignals | approve production |\n", page, StringComparison.Ordinal);
        Assert.Contains("| the team goldensignals | maintain |\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IssueForms_AreFormsThatGithubTakes()
    {
        foreach (var file in (await Environments.StagingAsync).OfType(File).Where(one => one.Inputs.TextAt("file")!.Contains("ISSUE_TEMPLATE", StringComparison.Ordinal)))
        {
            var form = YamlTree.Parse(file.Inputs.TextAt("content")!).AsObject();
            Assert.Equal(["name", "description", "title", "labels", "body"], form.Select(entry => entry.Key));
            Assert.Contains(
                (await Environments.StagingAsync).OfType("github:index/issueLabel:IssueLabel"),
                label => label.Product == file.Product && label.Inputs.TextAt("name") == (string)form["labels"]![0]!);
            Assert.All(form["body"]!.AsArray(), part => Assert.Matches("^[a-zA-Z0-9_-]+$", (string)part!["id"]!));
        }
    }

    private static IEnumerable<string?> Branches(IEnumerable<PlannedResource> files, string product) => files
        .Where(one => one.Product == product)
        .Select(one => one.Inputs.TextAt("branch"))
        .Distinct()
        .Order(StringComparer.Ordinal);

}
