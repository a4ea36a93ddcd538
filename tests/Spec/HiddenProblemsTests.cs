using System.Collections.Concurrent;
using System.Text;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Xunit;

namespace Slipway.Tests.Spec;

/// <summary>One run tells of all mistakes: an unreadable value hides no wrong reference in another part, and invents none.</summary>
public sealed class HiddenProblemsTests
{
    private const string Product = "products/brain-gateway.yaml";

    // Of the many thousand changes to all files, evenly spread; a prime, so that every kind of change has its turn.
    private const int Every = 13;

    // Wrong references in parts that have nothing to do with one another.
    private static readonly (string Part, string Right, string Wrong, string Message)[] References =
    [
        ("routing", "default: [team]", "default: [teams]", "\"teams\" is not a channel"),
        ("tests", "component: brain, tool", "component: brian, tool", "\"brian\" is not a component"),
        ("pipeline", "rolls-back: production", "rolls-back: prod", "\"prod\" is not an environment"),
        ("promotion", "smoke: {younger-than: 7d}", "smoek: {younger-than: 7d}", "\"smoek\" is not an evidence"),
    ];

    [Fact]
    public void Read_UnreadableValueAndWrongReferenceElsewhere_BothAreToldInOneRun()
    {
        var missed = new ConcurrentBag<string>();
        var pairs = 0;

        Parallel.ForEach(References, Cores.Each, reference =>
        {
            var text = ProductTexts.All[Product].Replace(reference.Right, reference.Wrong, StringComparison.Ordinal);
            foreach (var mutation in Spread(Mutation.Of(text)).Where(mutation => IsElsewhere(mutation, reference)))
            {
                Interlocked.Increment(ref pairs);
                if (!ProblemsOf(Product, mutation.Text).Any(problem => problem.Message.Contains(reference.Message, StringComparison.Ordinal)))
                {
                    missed.Add($"{mutation.Path} hides {reference.Message}");
                }
            }
        });

        Assert.True(pairs > 400, $"only {pairs} pairs were tried");
        Assert.Empty(missed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_OneMistakeAlone_BringsNoProblemThatOnlyFollowsFromIt()
    {
        var invented = new ConcurrentBag<string>();

        Parallel.ForEach(
            ProductTexts.All
                .Where(file => file.Key != "products/defaults.yaml")
                .SelectMany(file => Spread(Mutation.Of(file.Value)).Select(mutation => (file.Key, mutation))),
            Cores.Each,
            change =>
            {
                var readable = ReadableAlone(change.Key, change.mutation.Text);
                foreach (var problem in ProblemsOf(change.Key, change.mutation.Text).Except(readable).Where(problem => !IsRightlyMissed(change.mutation, problem)))
                {
                    invented.Add($"{change.Key}: {change.mutation.Path} {change.mutation.Operation}: {problem}");
                }
            });

        Assert.Empty(invented.Order(StringComparer.Ordinal));
    }

    // What was removed or renamed is named elsewhere, and rightly missed there.
    private static bool IsRightlyMissed(Mutation mutation, Problem problem) =>
        mutation.Operation is Mutation.Removed or Mutation.Renamed && problem.Message.Contains("; declared: ", StringComparison.Ordinal);

    private static IEnumerable<Mutation> Spread(List<Mutation> all) => all.Where((_, index) => index % Every == 0);

    private static bool IsElsewhere(Mutation mutation, (string Part, string, string, string) reference) =>
        !mutation.Path.StartsWith(reference.Part, StringComparison.Ordinal);

    private static ProblemList ReadableAlone(string file, string text)
    {
        var problems = new ProblemList();
        var defaults = (YamlMapping)YamlSource.Parse("products/defaults.yaml", ProductTexts.Bytes("products/defaults.yaml"), [])!;
        if (YamlSource.Parse(file, Encoding.UTF8.GetBytes(text), problems) is YamlMapping own)
        {
            var whole = YamlReferences.Resolve(new YamlOverlay(defaults).Merge(own), problems);
            ProductSpec.Shape.Read(whole, new Reading(problems));
        }

        return problems;
    }

    private static ProblemList ProblemsOf(string file, string text)
    {
        var problems = new ProblemList();
        ProductTexts.Read(problems, (file, text));
        return problems;
    }
}
