using System.Collections.Concurrent;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Spec;

/// <summary>Changes every value and every key of every file, one at a time: the reader explains it or takes it, and never breaks.</summary>
public sealed class MutationTests
{
    private const string Defaults = "products/defaults.yaml";
    private const string Approved = "tests/Spec/unnoticed.txt";

    [Fact]
    public void Read_AnythingChanged_IsExplainedOrIsFreeTextOrAChosenName()
    {
        var outcomes = new ConcurrentBag<Outcome>();
        var originals = ProductTexts.All.ToDictionary(file => file.Key, file => ModelText.Of(Read(file.Key, file.Value, new()).Products));

        Parallel.ForEach(
            ProductTexts.All.SelectMany(file => Mutation.Of(file.Value).Select(mutation => (File: file.Key, Mutation: mutation))),
            Cores.Each,
            change => outcomes.Add(Try(change.File, change.Mutation, originals[change.File])));

        Assert.True(outcomes.Count > 10_000, $"only {outcomes.Count} changes were tried");
        Assert.Empty(outcomes.Select(outcome => outcome.Broken).OfType<string>().Order(StringComparer.Ordinal).Take(10));
        Assert.Empty(outcomes.Select(outcome => outcome.WithoutEffect).OfType<string>().Order(StringComparer.Ordinal).Take(10));
        var taken = outcomes.Select(outcome => outcome.Taken).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        ApprovedFile.Compare(Approved, string.Concat(taken.Select(line => line + "\n")));
    }

    private static Outcome Try(string file, Mutation mutation, string original)
    {
        var place = $"{file}: {mutation.Path} {mutation.Operation}";
        var problems = new ProblemList();
        try
        {
            var catalog = Read(file, mutation.Text, problems);
            if (problems.Count == 0)
            {
                return ModelText.Of(catalog.Products) == original ? Same(file, mutation, place) : Other(mutation);
            }
        }
#pragma warning disable CA1031 // Any exception at all is what this test is looking for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new() { Broken = $"{place}: {exception.GetType().Name}: {exception.Message}" };
        }

        var lost = problems.FirstOrDefault(problem => problem.Location is not { File.Length: > 0, Line: > 0, Column: > 0 });
        return new() { Broken = lost is null ? null : $"{place}: {lost}" };
    }

    // A product may repeat what the house says, so that its own document holds whatever the house does; nothing else is said in vain.
    private static Outcome Same(string file, Mutation mutation, string place) =>
        mutation.Operation == Mutation.Removed && file != Defaults ? new() : new() { WithoutEffect = place };

    // A key that is left out is another product, and rightly so; a nonsense value is not.
    private static Outcome Other(Mutation mutation) => mutation.Operation switch
    {
        Mutation.Removed => new(),
        Mutation.Renamed => new() { Taken = $"{mutation.Path}: its name" },
        _ => new() { Taken = mutation.Path },
    };

    private static ProductCatalog Read(string file, string text, ProblemList problems) => ProductTexts.Read(
        problems,
        file == Defaults
            ? [(Defaults, text), .. ProductTexts.All.Where(other => other.Key != Defaults).Select(other => (other.Key, other.Value))]
            : [(file, text)]);

    /// <summary>What became of one change: a failure of the reader, no change at all, or something else than before without a word.</summary>
    private sealed record Outcome
    {
        public string? Broken { get; init; }

        public string? WithoutEffect { get; init; }

        public string? Taken { get; init; }
    }
}
