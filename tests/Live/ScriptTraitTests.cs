using System.Reflection;
using Slipway.Tests.Pipelines;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>Every script that is generated is run by a test; the trait says by which.</summary>
public sealed class ScriptTraitTests
{
    private static readonly string[] s_endings = [".sh", ".py", ".js"];

    [Fact]
    public void Scripts_OfTheProducts_AreRunByTests() => Assert.Equal(
        Products.All.SelectMany(product => Products.FilesOf(product.Name).Keys.Except(product.Files.Select(file => file.Name), StringComparer.Ordinal))
            .Where(path => s_endings.Contains(Path.GetExtension(path))).Distinct().Order(StringComparer.Ordinal),
        Named("Script"));

    // The one that the others share has nothing to run.
    [Fact]
    public void Scripts_OfThisRepository_AreRunByTests() => Assert.Equal(
        Directory.EnumerateFiles(Path.Combine(Repository.Workspace.Root, ".github", "scripts")).Select(path => Path.GetFileName(path))
            .Where(name => name != "github.sh").Order(StringComparer.Ordinal),
        Named("OwnScript"));

    private static IEnumerable<string> Named(string trait) => typeof(ScriptTraitTests).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public).Cast<MemberInfo>().Prepend(type))
        .SelectMany(member => member.GetCustomAttributes<TraitAttribute>())
        .Where(given => given.Name == trait).Select(given => given.Value).Distinct().Order(StringComparer.Ordinal);
}
