using System.Text.RegularExpressions;
using Slipway.Tests.Provider;
using Slipway.Tests.Style;
using Xunit;

namespace Slipway.Tests.Conformance;

/// <summary>
/// The program uses nothing that the official packages lack. That what it uses has the listed signature and nullability follows from
/// <see cref="ParityTests"/>: the compiler resolved these references in assemblies that have the listed members and no others.
/// </summary>
public sealed partial class OfficialApiTests
{
    private static readonly string[] s_packages = ["Pulumi", "Pulumi.Aws", "Pulumi.Github", "Pulumi.Kubernetes"];

    public static TheoryData<string> Assemblies { get; } = ["Slipway.Infra", "Slipway.Stacks", "slipway", "Slipway.Tests"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Assembly_UsesOnlyWhatTheRepositorysListingsHave(string assembly) =>
        Assert.Empty(Used(assembly).Except(Listed(OfficialListings.Excerpt)));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Assembly_UsesOnlyWhatTheWholeListingsHave(string assembly)
    {
        Assert.SkipUnless(OfficialListings.AreWhole, "no folder ../shared/official-api");

        Assert.Empty(Used(assembly).Except(Listed(OfficialListings.Whole)));
    }

    [Fact]
    public void Of_Tests_FindsTypesMembersAndMembersOfGenericTypes()
    {
        var used = Used("Slipway.Tests");

        Assert.Contains("Pulumi.Config", used);
        Assert.Contains("Pulumi.Config.ctor", used);
        Assert.Contains("Pulumi.Output.Apply", used);
    }

    [Fact]
    public void StandIns_ShowTheirInsidesToNobody() => Assert.DoesNotContain(
        Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "sdk"), "*.cs*", SearchOption.AllDirectories),
        path => File.ReadAllText(path).Contains("InternalsVisibleTo", StringComparison.Ordinal));

    private static HashSet<string> Used(string assembly) =>
        [.. PulumiReferences.Of(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")).Select(AsListed)];

    /// <summary>An accessor is listed as its property, an indexer as <c>this</c>.</summary>
    private static string AsListed(string reference)
    {
        var property = Accessor().Replace(reference, ".");
        return property.Replace("..ctor", ".ctor", StringComparison.Ordinal) switch
        {
            var name when property != reference && name.EndsWith(".Item", StringComparison.Ordinal) => name[..^"Item".Length] + "this",
            var name => name,
        };
    }

    private static HashSet<string> Listed(Func<string, IReadOnlyList<string>> listing) =>
        [.. s_packages.SelectMany(listing).Select(line => Named().Match(line).Groups[1].Value).Select(name => TypeParameters().Replace(name, ""))];

    [GeneratedRegex(@"\.(get|set)_(?=\w+$)")]
    private static partial Regex Accessor();

    [GeneratedRegex(@"^[TM] ((?:[^ (<[]|<[^>]*>)+)")]
    private static partial Regex Named();

    [GeneratedRegex(@"<[^>]*>")]
    private static partial Regex TypeParameters();
}
