using Xunit;

namespace Slipway.Tests.Style;

public sealed class RepositoryTests
{
    [Fact]
    public void Program_ImportsOnlyEarlierConcerns() => AssertNone(SourceTree.Program.SelectMany(ImportOrder.Violations));

    [Fact]
    public void DeclaringHalves_NeverImportOneAnother() => AssertNone(ImportOrder.DeclaringViolations(SourceTree.Files));

    [Fact]
    public void Components_HaveOneShape() => AssertNone(SourceTree.Program.SelectMany(ComponentRules.Violations));

    [Fact]
    public void Files_KeepTheHouseRules() => AssertNone(SourceTree.Files.SelectMany(FileRules.Violations));

    [Fact]
    public void Versions_StandOnlyInTheCatalog() => AssertNone(SourceTree.Program.SelectMany(FileRules.Versions));

    [Fact]
    public void Program_KnowsNoProductByName()
    {
        var products = Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "products"), "*.yaml")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => name != "defaults")
            .ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(products);
        AssertNone(SourceTree.Program.SelectMany(file => FileRules.OwnNames(file, products)));
    }

    [Fact]
    public void Program_BranchesOnNoEnvironmentsName() =>
        AssertNone(SourceTree.Program.SelectMany(file => FileRules.Branches(file, ["staging", "production"])));

    private static void AssertNone(IEnumerable<string> violations)
    {
        var found = violations.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
