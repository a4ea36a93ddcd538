using Slipway.Cli;
using Slipway.Cli.CommandLine;
using Xunit;

namespace Slipway.Tests.Cli;

public sealed class EnvironmentTests
{
    private static readonly string[] Stacks = ["staging", "production"];

    private static readonly string[] Folders = ["products", "releases"];

    [Fact]
    public async Task Preview_BothStacksAtOnceAndFromAnotherFolder_GivesTheSameBytes()
    {
        var root = Root();
        var elsewhere = Directory.CreateTempSubdirectory("slipway-clone");
        try
        {
            Copy(root, elsewhere.FullName);
            var alone = new List<string>();
            foreach (var stack in Stacks)
            {
                alone.Add(await PreviewAsync(root, stack));
            }

            var together = await Task.WhenAll(Stacks.Concat(Stacks).Select(stack => Task.Run(() => PreviewAsync(elsewhere.FullName, stack))));

            Assert.Equal(alone.Concat(alone), together);
            Assert.All(alone, plan => Assert.DoesNotContain(root, plan, StringComparison.Ordinal));
        }
        finally
        {
            elsewhere.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Preview_OutsideARepository_SaysSo()
    {
        var nowhere = Directory.CreateTempSubdirectory("slipway-nowhere");
        try
        {
            var console = new RecordedConsole();

            Assert.Equal(ExitCode.Problems, await SlipwayCommand.RunAsync(["preview", "staging"], console, nowhere.FullName));
            Assert.Equal("slipway: there is no Pulumi.yaml here or in a folder above; start slipway inside the repository\n", console.Complained.ToString());
        }
        finally
        {
            nowhere.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Preview_WrongSettings_ListsEveryProblemWithItsPlace()
    {
        var clone = Directory.CreateTempSubdirectory("slipway-clone");
        try
        {
            Copy(Root(), clone.FullName);
            var settings = Path.Combine(clone.FullName, "Pulumi.staging.yaml");
            await File.WriteAllTextAsync(settings, "config:\n  slipway:regoin: eu-central-1\n", TestContext.Current.CancellationToken);
            var console = new RecordedConsole();

            Assert.Equal(ExitCode.Problems, await SlipwayCommand.RunAsync(["preview", "staging"], console, clone.FullName));

            var problems = console.Complained.ToString();
            Assert.Equal("", console.Written.ToString());
            Assert.Contains("Pulumi.staging.yaml:2:3: slipway:regoin: ", problems, StringComparison.Ordinal);
            Assert.Contains("slipway:region", problems, StringComparison.Ordinal);
        }
        finally
        {
            clone.Delete(recursive: true);
        }
    }

    private static async Task<string> PreviewAsync(string folder, string stack)
    {
        var console = new RecordedConsole();
        var code = await SlipwayCommand.RunAsync(["preview", stack, "--format", "json"], console, folder);

        // On a busy machine a plan takes long enough to be announced.
        var complaints = console.Complained.ToString().Replace($"slipway: planning {stack} …\n", "", StringComparison.Ordinal);
        Assert.Equal(("", ExitCode.Fine), (complaints, code));
        return console.Written.ToString();
    }

    private static void Copy(string root, string target)
    {
        foreach (var path in Directory.EnumerateFiles(root, "Pulumi*.yaml"))
        {
            File.Copy(path, Path.Combine(target, Path.GetFileName(path)));
        }

        foreach (var folder in Folders.Where(folder => Directory.Exists(Path.Combine(root, folder))))
        {
            foreach (var path in Directory.EnumerateFiles(Path.Combine(root, folder), "*.yaml", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(target, Path.GetRelativePath(root, path));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(path, copy);
            }
        }
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Pulumi.yaml")))
            {
                return folder.FullName;
            }
        }

        throw new FileNotFoundException("Pulumi.yaml");
    }
}
