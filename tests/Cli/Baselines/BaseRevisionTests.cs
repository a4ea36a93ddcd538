using System.Text.RegularExpressions;
using Slipway.Cli;
using Xunit;

namespace Slipway.Tests.Cli.Baselines;

/// <summary>The real command in a repository of its own, of which a product's file changes.</summary>
public sealed class BaseRevisionTests
{
    [Fact]
    public async Task UnchangedTree_AgainstHead_ChangesNothing()
    {
        using var repository = Committed();

        var (code, output, _) = await RunAsync(repository, "preview", "staging", "--base", "HEAD");

        Assert.Equal(0, code);
        Assert.Contains("nothing changes", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChangedThreshold_AgainstHead_ShowsEveryPlaceThatFollowsFromIt()
    {
        using var repository = Committed();
        repository.Replace("products/piwardrive.yaml", "memory: {signal: memory, at-most: 80%}", "memory: {signal: memory, at-most: 70%}");

        var (_, output, _) = await RunAsync(repository, "preview", "staging", "--base", "HEAD", "--format", "diff");

        // The alert, its panel, what load tests must hold, and which revision of the file evidence is about.
        Assert.Equal(
            [
                "ConfigMap: piwardrive-dashboard",
                "PrometheusRule: piwardrive-resources-rules",
                "RepositoryFile: piwardrive-files-develop-github-workflows-deploy-production-yml",
                "RepositoryFile: piwardrive-files-develop-github-workflows-deploy-staging-yml",
                "RepositoryFile: piwardrive-files-develop-github-workflows-performance-monitoring-yml",
                "RepositoryFile: piwardrive-files-develop-performance-config-json",
                "RepositoryFile: piwardrive-files-main-github-workflows-deploy-production-yml",
                "RepositoryFile: piwardrive-files-main-github-workflows-deploy-staging-yml",
                "RepositoryFile: piwardrive-files-main-github-workflows-performance-monitoring-yml",
                "RepositoryFile: piwardrive-files-main-performance-config-json",
            ],
            Regex.Matches(output, @"^[~+-]  \S+:(\w+: \S+) \(\w+\)$", RegexOptions.Multiline).Select(line => line.Groups[1].Value));
        Assert.Contains("> 0.8\"", output, StringComparison.Ordinal);
        Assert.Contains("> 0.7\"", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/see-what-changes.md")]
    public async Task Example_OfAPage_IsWhatTheCommandSays(string page)
    {
        using var repository = Committed();
        repository.Replace("products/piwardrive.yaml", "memory: {signal: memory, at-most: 80%}", "memory: {signal: memory, at-most: 85%}");
        repository.Replace("products/piwardrive.yaml", "branches: {main: {}, ", "branches: {main: {approvals: 0}, ");

        var (code, output, _) = await RunAsync(repository, "preview", "staging", "--base", "HEAD");

        var first = output.Split("\n\n").Single(part => part.StartsWith("Look at this first:", StringComparison.Ordinal));
        Assert.Equal(1, code);
        Assert.Contains(first, Stacks.Repository.Read(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RemovedProduct_AgainstHead_IsDeletedButForWhatIsProtectedAndToldHow()
    {
        using var repository = Committed();
        File.Delete(Path.Combine(repository.Folder, "products", "humanline.yaml"));

        var (code, output, _) = await RunAsync(repository, "preview", "staging", "--base", "HEAD");

        const string urn = "urn:pulumi:staging::slipway::slipway:repositories:GovernedRepository$github:index/repository:Repository::humanline-repository";
        Assert.Equal(0, code);
        Assert.Contains("humanline-repository is no longer looked after, and is protected", output, StringComparison.Ordinal);
        Assert.Contains($"to let it go: pulumi state unprotect '{urn}' --stack staging, then pulumi up --stack staging\n", output, StringComparison.Ordinal);
        Assert.Contains("            it stays where it is, as it is\n", output, StringComparison.Ordinal);
        Assert.Matches("[1-9][0-9]* to delete", output);
        Assert.DoesNotContain("to create", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownRevision_IsExplained()
    {
        using var repository = Committed();

        var (code, output, errors) = await RunAsync(repository, "preview", "staging", "--base", "no-such-branch");

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("there is no revision 'no-such-branch' here", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoBaselines_AreRefused()
    {
        using var repository = Committed();

        var (code, _, errors) = await RunAsync(repository, "preview", "staging", "--base", "HEAD", "--against", "production");

        Assert.Equal(2, code);
        Assert.Contains("give one of them", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherStack_AsBaseline_TellsWhereDifferencesComeFrom()
    {
        using var repository = Committed();

        var (code, output, _) = await RunAsync(repository, "preview", "production", "--against", "staging");

        Assert.Equal(0, code);
        Assert.Matches("settings: [1-9][0-9]* resources", output);
        Assert.Matches("products' files: [1-9][0-9]* resources", output);
        Assert.Contains("different", output, StringComparison.Ordinal);
    }

    private static Clone Committed()
    {
        var repository = new Clone();
        repository.Commit();
        return repository;
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(Clone repository, params string[] arguments)
    {
        var console = new RecordedConsole();
        var code = await SlipwayCommand.RunAsync(arguments, console, repository.Folder);
        return (code, console.Written.ToString(), console.Complained.ToString());
    }
}
