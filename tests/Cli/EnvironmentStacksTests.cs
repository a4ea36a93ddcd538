using System.Text.Json;
using Slipway.Cli;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Cli;

/// <summary>The command on the repository itself.</summary>
public sealed class EnvironmentStacksTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("slipway").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Preview_Decisions_AreThoseOfTheProductsAndTheHousesOnce()
    {
        var console = new RecordedConsole();

        await SlipwayCommand.RunAsync(["preview", "staging", "--format", "json"], console, Repository.Workspace.Root);

        using var plan = JsonDocument.Parse(console.Written.ToString());
        var decisions = plan.RootElement.GetProperty("decisions").EnumerateArray()
            .Select(decision => (Product: decision.GetProperty("product").GetString(), Id: decision.GetProperty("id").GetString()!))
            .ToList();
        Assert.Equal(58, decisions.Count(decision => decision.Id[2..].StartsWith("-X", StringComparison.Ordinal)));
        Assert.Equal(["house"], decisions.Where(decision => decision.Id == "HOUSE-1").Select(decision => decision.Product));
    }

    [Fact]
    public async Task Preview_MistakesInSettingsAndInAProduct_AreReportedTogether()
    {
        CopyInputs();
        Break("Pulumi.staging.yaml", "slipway:natGateways: one", "slipway:natGateways: won");
        Break("products/humanline.yaml", "workload: humanline-backend", "wrokload: humanline-backend");
        var console = new RecordedConsole();

        var code = await SlipwayCommand.RunAsync(["preview", "staging"], console, _folder);

        var lines = console.Complained.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((2, "", 2), (code, console.Written.ToString(), lines.Length));
        Assert.Matches("""^Pulumi\.staging\.yaml:\d+:24: slipway:natGateways: "won" is not a number of NAT gateways; allowed: one, per-zone$""", lines[0]);
        Assert.Matches(@"^products/humanline\.yaml:\d+:5: components\.backend\.wrokload: .*\(did you mean workload\?\)$", lines[1]);
    }

    private void CopyInputs()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "products"));
        var root = Repository.Workspace.Root;
        foreach (var path in Directory.EnumerateFiles(root, "Pulumi*.yaml").Concat(Directory.EnumerateFiles(Path.Combine(root, "products"))))
        {
            File.Copy(path, Path.Combine(_folder, Path.GetRelativePath(root, path)));
        }
    }

    private void Break(string file, string right, string wrong)
    {
        var path = Path.Combine(_folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(right, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(right, wrong, StringComparison.Ordinal));
    }
}
