using Xunit;

namespace Slipway.Tests.Spec;

public sealed class NeutralCodeTests
{
    [Fact]
    public void Code_OfTheModel_KnowsNoProductAndNoEnvironment()
    {
        string[] names =
            ["brain-gateway", "piwardrive", "autonomica", "humanline", "goldensignals", "\"staging\"", "\"production\""];
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Slipway.slnx")))
        {
            root = root.Parent ?? throw new DirectoryNotFoundException("no Slipway.slnx above the tests");
        }

        var found = Directory.EnumerateFiles(Path.Combine(root.FullName, "infra", "Spec"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => names.Where(name => File.ReadAllText(file).Contains(name, StringComparison.OrdinalIgnoreCase)).Select(name => $"{Path.GetFileName(file)}: {name}"));

        Assert.Equal([], found);
    }
}
