using Slipway.Stacks;
using Xunit;

namespace Slipway.Tests.Stacks;

public sealed class WorkspaceTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("slipway-workspace-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Discover_FolderBelow_FindsTheNearestProject()
    {
        var below = Directory.CreateDirectory(Path.Combine(_root, "stacks", "Settings")).FullName;
        File.WriteAllText(Path.Combine(_root, "Pulumi.yaml"), "name: slipway\n");

        Assert.Equal(new Workspace(_root, Path.Combine(_root, "releases")), Workspace.Discover(below));
    }

    [Fact]
    public void Discover_NoProjectAbove_FindsNothing() => Assert.Null(Workspace.Discover(_root));

    [Fact]
    public void StackNames_Files_AreThoseOfStacksInOrder()
    {
        foreach (var file in new[] { "Pulumi.yaml", "Pulumi.staging.yaml", "Pulumi.production.yaml", "Pulumi.eu-west.yaml", "other.yaml", "Pulumi.staging.yml" })
        {
            File.WriteAllText(Path.Combine(_root, file), "");
        }

        Assert.Equal(["eu-west", "production", "staging"], new Workspace(_root, "releases").StackNames());
    }
}
