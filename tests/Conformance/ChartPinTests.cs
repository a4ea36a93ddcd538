using System.Reflection;
using System.Text.RegularExpressions;
using Slipway.Catalog;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Conformance;

public sealed partial class ChartPinTests
{
    public static TheoryData<string> Pins =>
        [.. typeof(Charts).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(pin => pin.Name)];

    [Theory]
    [MemberData(nameof(Pins))]
    public void Pin_Chart_IsTheVersionWhoseValuesWeCheckAgainst(string pin)
    {
        var chart = (Chart)typeof(Charts).GetProperty(pin)!.GetValue(null)!;
        var folder = Path.Combine(Repository.Workspace.Root, "..", "shared", "upstream", "charts");
        if (!Directory.Exists(folder))
        {
            Assert.Skip($"{folder} is not there");
        }

        var version = Version().Match(File.ReadAllText(Path.Combine(folder, chart.Name, "Chart.yaml"))).Groups[1].Value;

        // cert-manager's version is written by its release process, which the collected file has not been through.
        Assert.Equal(version == "v0.0.0" ? "v1.21.1" : version, chart.Version);
    }

    [GeneratedRegex("^version: \"?([^\"\\s]+)", RegexOptions.Multiline)]
    private static partial Regex Version();
}
