using Slipway.Cli.Engine;
using Slipway.Stacks;
using Slipway.Stacks.Settings;
using Slipway.Tests.Cli;
using Xunit;

namespace Slipway.Tests.Stacks;

/// <summary>The program as the engine of Pulumi starts it, with nobody who judges the plan afterwards.</summary>
public sealed class MistakenEnvironmentTests
{
    [Fact]
    public async Task Deployment_OfFilesThatBreakRules_StopsWithEveryErrorBeforeAnythingIsDeclared()
    {
        using var clone = new Clone();
        clone.Replace("products/brain-gateway.yaml", "may-differ: [hosts, replicas, resources]", "may-differ: [replicas]");
        clone.Replace("Pulumi.production.yaml", "slipway:shared: false", "slipway:shared: true");

        var failure = await Assert.ThrowsAsync<EngineFailedException>(() => RunAsync(clone));

        var told = string.Join('\n', failure.Messages);
        Assert.Matches(@"products/brain-gateway\.yaml:\d+:\d+: unlisted-difference: brain-gateway: .* may not differ; make the two alike", told);
        Assert.Contains("slipway:shared: shared-owner: the repositories are declared by production and staging; set slipway:shared", told, StringComparison.Ordinal);
        Assert.DoesNotContain(" at Slipway.", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deployment_OfFilesWithWarningsOnly_GoesOn()
    {
        using var clone = new Clone();

        var plan = await RunAsync(clone);

        Assert.NotEmpty(plan.Resources);
    }

    private static Task<Slipway.Plan.DeploymentPlan> RunAsync(Clone clone)
    {
        var workspace = Workspace.Discover(clone.Folder)!;
        var values = SettingsFile.Read(workspace, "production", [])!.Values;
        var request = new EngineRequest
        {
            Project = "slipway",
            Stack = "production",
            Settings = new Dictionary<string, string>(values) { [SecretSettings.FullKey] = Environments.SecretValues },
            SecretKeys = SettingsFile.SecretKeys,
        };
        return OfflineEngine.RunAsync(request, options => new EnvironmentStack(options, workspace));
    }
}
