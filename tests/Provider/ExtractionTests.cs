using Slipway.Sdk.Catalogue;
using Slipway.Sdk.Catalogue.Extraction;
using Slipway.Sdk.Catalogue.Listing;
using Xunit;

namespace Slipway.Tests.Provider;

/// <summary>The tool on a small listing of its own.</summary>
public sealed class ExtractionTests : IDisposable
{
    private const string Listing = """
        M Pulumi.Shop.Pot.Teapot.Lid { get; } : Pulumi.Output<Pulumi.Shop.Pot.Outputs.TeapotLid?> [Output("lid")]
        M Pulumi.Shop.Pot.Teapot.Size { get; } : Pulumi.Output<double> [Output("size")]
        M Pulumi.Shop.Pot.Teapot.ctor(string name, Pulumi.Shop.Pot.TeapotArgs args, Pulumi.CustomResourceOptions? options = null)
        M Pulumi.Shop.Pot.TeapotArgs.Empty { get; } : Pulumi.Shop.Pot.TeapotArgs [static]
        M Pulumi.Shop.Pot.TeapotArgs.Lid { get; set; } : Pulumi.Input<Pulumi.Shop.Pot.Inputs.TeapotLidArgs>? [Input("lid")]
        M Pulumi.Shop.Pot.TeapotArgs.Size { get; set; } : Pulumi.Input<double> [Input("size", required)]
        M Pulumi.Shop.Pot.TeapotArgs.ctor()
        M Pulumi.Shop.Pot.Inputs.TeapotLidArgs.Empty { get; } : Pulumi.Shop.Pot.Inputs.TeapotLidArgs [static]
        M Pulumi.Shop.Pot.Inputs.TeapotLidArgs.Knobs { get; set; } : Pulumi.InputList<string> [Input("knobs")]
        M Pulumi.Shop.Pot.Inputs.TeapotLidArgs.ctor()
        M Pulumi.Shop.Pot.Outputs.TeapotLid.Knobs : System.Collections.Immutable.ImmutableArray<string> [readonly]
        T Pulumi.Shop.Pot.Inputs.TeapotLidArgs : Pulumi.ResourceArgs [sealed class]
        T Pulumi.Shop.Pot.Outputs.TeapotLid : object [sealed class; OutputType]
        T Pulumi.Shop.Pot.Teapot : Pulumi.CustomResource [class; token=shop:pot/teapot:Teapot]
        T Pulumi.Shop.Pot.TeapotArgs : Pulumi.ResourceArgs [sealed class]
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("catalogue").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Of_OneResource_TellsEachMemberOnce()
    {
        var extraction = Extract("package Pulumi.Shop 2.5.0 bridged\nPot.Teapot\n");

        Assert.EndsWith(
            """
            package Pulumi.Shop 2.5.0 bridged

            resource Pot.Teapot shop:pot/teapot:Teapot args out
              lid Pot.TeapotLid
              size! double

            type Pot.TeapotLid in out
              knobs string[]

            """,
            extraction.Catalogue, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_LeftOutProperty_LeavesItsTypesOutAsWell()
    {
        var extraction = Extract("package Pulumi.Shop 2.5.0 bridged\nPot.Teapot without Lid\n");

        Assert.DoesNotContain("TeapotLid", extraction.Catalogue, StringComparison.Ordinal);
        Assert.Equal([("Pot.Teapot", 2, 5)],
            extraction.Closures.Select(closure => (closure.Entry.Name, closure.Types.Count, closure.MemberCount)));
    }

    [Fact]
    public void Of_UnknownNames_ReportsEachWithItsLineAndTheNearest()
    {
        var problems = Assert.Throws<ExtractionException>(() =>
            Extract("package Pulumi.Shop 2.5.0 bridged\nPot.Taepot\nPot.Teapot without Lidd\n"));

        Assert.Equal(
            "wanted.txt:2:1: 'Pot.Taepot' is not in the listing of Pulumi.Shop; nearest is 'Pot.Teapot'\n"
            + "wanted.txt:3:1: 'Pot.Teapot' has no member 'Lidd' to leave out; nearest is 'Lid'",
            problems.Message.ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public void Parse_WantedTwice_NamesBothLines()
    {
        var problems = Assert.Throws<ExtractionException>(() =>
            WantedList.Parse("wanted.txt", "package Pulumi.Shop 2.5.0 bridged\nPot.Teapot\n\nPot.Teapot\n"));

        Assert.Equal("wanted.txt:4:1: 'Pot.Teapot' is already wanted in line 2", problems.Message);
    }

    [Fact]
    public void Run_AfterAChange_IsStaleUntilWritten()
    {
        File.WriteAllText(Path.Combine(_folder, "wanted.txt"), "package Pulumi.Shop 2.5.0 bridged\nPot.Teapot\n");
        File.WriteAllText(Path.Combine(_folder, "Pulumi.Shop.txt"), Listing);

        var before = CatalogueUpdate.Run(_folder, _folder, isCheck: true, TextWriter.Null);
        var existsAfterCheck = File.Exists(Path.Combine(_folder, "Pulumi.Shop.catalogue"));
        CatalogueUpdate.Run(_folder, _folder, isCheck: false, TextWriter.Null);
        var after = CatalogueUpdate.Run(_folder, _folder, isCheck: true, TextWriter.Null);

        Assert.Equal(["Pulumi.Shop.catalogue", "listing.txt"], before.Select(Path.GetFileName));
        Assert.False(existsAfterCheck);
        Assert.Empty(after);
    }

    [Fact]
    public void Run_Report_GivesTheSizeOfEachClosure()
    {
        File.WriteAllText(Path.Combine(_folder, "wanted.txt"), "package Pulumi.Shop 2.5.0 bridged\nPot.Teapot\n");
        File.WriteAllText(Path.Combine(_folder, "Pulumi.Shop.txt"), Listing);
        using var report = new StringWriter();

        CatalogueUpdate.Run(_folder, _folder, isCheck: true, report);

        Assert.Contains("     4 types     11 members  Pot.Teapot", report.ToString(), StringComparison.Ordinal);
    }

    private PackageExtraction Extract(string wanted)
    {
        var path = Path.Combine(_folder, "Pulumi.Shop.txt");
        File.WriteAllText(path, Listing);
        return PackageExtraction.Of("wanted.txt", WantedList.Parse("wanted.txt", wanted), ApiListing.Load(path));
    }
}
