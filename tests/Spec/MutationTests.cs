using System.Collections.Concurrent;
using Slipway.Spec.Reading;
using Xunit;

namespace Slipway.Tests.Spec;

/// <summary>Changes every value and every key of every file, one at a time: the reader explains it or takes it, and never breaks.</summary>
public sealed class MutationTests
{
    private const string Defaults = "products/defaults.yaml";

    public static TheoryData<string> Files { get; } = [.. ProductTexts.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_AnythingChanged_IsExplainedOrTaken(string file)
    {
        var before = ModelText.Of(Read(file, ProductTexts.All[file], new ProblemList()));
        var broken = new ConcurrentBag<string>();
        var unnoticed = new ConcurrentBag<string>();

        Parallel.ForEach(Mutation.Of(ProductTexts.All[file]), mutation =>
        {
            var problems = new ProblemList();
            try
            {
                var after = Read(file, mutation.Text, problems);
                if (problems.Count == 0)
                {
                    unnoticed.Add($"{(ModelText.Of(after) == before ? "same " : "other")} {mutation.Operation} {mutation.Path}");
                }
            }
#pragma warning disable CA1031 // Any exception at all is what this test is looking for.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                broken.Add($"{mutation.Operation} {mutation.Path}: {exception.GetType().Name}: {exception.Message}");
            }

            foreach (var problem in problems.Where(problem => problem.Location is not { File.Length: > 0, Line: > 0, Column: > 0 }))
            {
                broken.Add($"{mutation.Operation} {mutation.Path}: {problem}");
            }
        });

        Assert.Empty(broken.Order(StringComparer.Ordinal).Take(10));
        File.WriteAllLines($"/tmp/mut-{Path.GetFileName(file)}.txt", unnoticed.Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<object> Read(string file, string text, ProblemList problems) => file == Defaults
        ? [.. ProductTexts.Read(problems, [.. ProductTexts.All.Where(other => other.Key != Defaults).Select(other => (other.Key, other.Value)), (Defaults, text)]).Products]
        : [.. ProductTexts.Read(problems, (file, text)).Products];
}
