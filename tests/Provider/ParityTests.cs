using Slipway.Sdk.Catalogue;
using Slipway.Sdk.Catalogue.Reflection;
using Xunit;

namespace Slipway.Tests.Provider;

public sealed class ParityTests
{
    public static TheoryData<string> Packages { get; } = ["Pulumi", "Pulumi.Aws", "Pulumi.Github", "Pulumi.Kubernetes"];

    public static TheoryData<string> ProviderPackages { get; } = ["Pulumi.Aws", "Pulumi.Github", "Pulumi.Kubernetes"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Assembly_HasEverythingThatIsListed(string package)
    {
        var lines = AssemblyListing.Of(OfficialListings.Package(package));

        Assert.Empty(OfficialListings.Excerpt(package).Except(lines));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void StandIn_HasNothingThatIsNotListed(string package)
    {
        Assert.SkipUnless(OfficialListings.IsStandIn, "the official packages have more than the excerpts list");

        var lines = AssemblyListing.Of(OfficialListings.Package(package));

        Assert.Empty(lines.Except(OfficialListings.Excerpt(package)));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Excerpt_IsPartOfTheWholeListing(string package)
    {
        Assert.SkipUnless(OfficialListings.AreWhole, "no folder ../shared/official-api");

        Assert.Empty(OfficialListings.Excerpt(package).Except(OfficialListings.Whole(package)));
    }

    [Theory]
    [MemberData(nameof(ProviderPackages))]
    public void Catalogue_IsWhatItsOwnExcerptGives(string package) =>
        Assert.Empty(CatalogueUpdate.Run(OfficialListings.Folder(package), listings: null, isCheck: true, TextWriter.Null));

    [Theory]
    [MemberData(nameof(ProviderPackages))]
    public void Catalogue_IsWhatTheWholeListingGives(string package)
    {
        Assert.SkipUnless(OfficialListings.AreWhole, "no folder ../shared/official-api");

        Assert.Empty(CatalogueUpdate.Run(OfficialListings.Folder(package), OfficialListings.WholeFolder, isCheck: true, TextWriter.Null));
    }

    [Fact]
    public void Breadth_CoversWhatTheOtherConcernsName()
    {
        int Entries(string package) => File.ReadLines(Path.Combine(OfficialListings.Folder(package), CatalogueUpdate.WantedFile))
            .Count(line => line.Length > 0 && line[0] != '#' && !line.StartsWith("package ", StringComparison.Ordinal));

        Assert.True(Entries("Pulumi.Aws") >= 60 && Entries("Pulumi.Kubernetes") >= 30 && Entries("Pulumi.Github") >= 25);
    }
}
