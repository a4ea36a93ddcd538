using System.Reflection;
using System.Text.RegularExpressions;
using Pulumi;
using Slipway.Policy;
using Slipway.Policy.Ownership;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Policy;

public sealed partial class RuleBookTests
{
    [Fact]
    public void Ids_AreUniqueWords()
    {
        var ids = RuleBook.Rules.Select(rule => rule.Id).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.Matches(Words(), id));
    }

    [Fact]
    public void Rules_AreAllInTheBook()
    {
        var declared = RuleTypes().Select(type => ((Rule)type.GetProperty("Rule")!.GetValue(null)!).Id);

        Assert.Equal(declared.Order(StringComparer.Ordinal), RuleBook.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rules_AreNamedLikeTheirFiles() => Assert.All(
        RuleTypes(),
        type => Assert.Equal(type.Name, string.Concat(((Rule)type.GetProperty("Rule")!.GetValue(null)!).Id.Split('-').Select(Capital))));

    [Fact]
    public void Rules_HaveTestsThatBreakThem()
    {
        var tests = typeof(RuleBookTests).Assembly.GetTypes().Select(type => type.FullName).ToHashSet(StringComparer.Ordinal);

        Assert.All(
            RuleTypes().Select(type => type.FullName!.Replace("Slipway.", "Slipway.Tests.", StringComparison.Ordinal)),
            rule => Assert.Contains($"{rule}Tests", tests));
    }

    [Fact]
    public void Sentences_HaveNoFullStop() => Assert.All(
        RuleBook.Rules.SelectMany(rule => new[] { rule.Title, rule.Reason, rule.Remedy }),
        sentence => Assert.False(sentence.EndsWith('.') || sentence.Trim().Length != sentence.Length, sentence));

    [Fact]
    public void TaggableTypes_HaveTags() => Assert.Empty(TaggableTypes.All.Except(Tagged()));

    [Fact]
    public async Task TaggableTypes_HoldAllThatAreUsed()
    {
        var (staging, production) = (await Environments.StagingAsync, await Environments.ProductionAsync);
        var used = staging.Resources.Concat(production.Resources).Select(resource => resource.Type);

        Assert.Empty(Tagged().Intersect(used, StringComparer.Ordinal).Except(TaggableTypes.All));
    }

    private static IEnumerable<string> Tagged() =>
        from type in typeof(Pulumi.Aws.Provider).Assembly.GetExportedTypes()
        let token = type.GetCustomAttribute<ResourceTypeAttribute>()?.Type
        where token is not null && type.GetProperty("TagsAll") is not null
        select token;

    private static IEnumerable<Type> RuleTypes() =>
        typeof(Rule).Assembly.GetTypes().Where(type => type.GetProperty("Rule")?.PropertyType == typeof(Rule));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Words();
}
