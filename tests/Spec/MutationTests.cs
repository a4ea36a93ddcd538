using System.Collections.Concurrent;
using Slipway.Spec.Reading;
using Xunit;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Slipway.Tests.Spec;

/// <summary>Changes every scalar of every file, keys and values, one at a time: the reader may complain or accept, but never break.</summary>
public sealed class MutationTests
{
    private const string Defaults = "products/defaults.yaml";

    /// <summary>What comes in the place of a scalar: another word, another kind, a mapping, nothing, something hostile.</summary>
    private static readonly string[] Replacements = ["odd-word", "-17", "{odd: 1}", "\"\"", "\"${no.such.path}\""];

    public static TheoryData<string> Files { get; } = [.. ProductTexts.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_AnyScalarChanged_EndsInAProductOrInLocatedProblems(string file)
    {
        var text = ProductTexts.All[file];
        var broken = new ConcurrentBag<string>();
        var complaints = 0;

        Parallel.ForEach(Mutations(text), mutation =>
        {
            var problems = new ProblemList();
            try
            {
                _ = file == Defaults
                    ? ProductTexts.Read(problems, (Defaults, mutation.Text), ("products/humanline.yaml", ProductTexts.All["products/humanline.yaml"]))
                    : ProductTexts.Read(problems, (file, mutation.Text));
            }
#pragma warning disable CA1031 // Any exception at all is what this test is looking for.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                broken.Add($"{mutation.Place}: {exception.GetType().Name}: {exception.Message}");
                return;
            }

            foreach (var problem in problems.Where(problem => problem.Location is not { File.Length: > 0, Line: > 0, Column: > 0 }))
            {
                broken.Add($"{mutation.Place}: {problem}");
            }

            Interlocked.Add(ref complaints, problems.Count > 0 ? 1 : 0);
        });

        Assert.Empty(broken.Order(StringComparer.Ordinal).Take(10));
        Assert.True(complaints > Mutations(text).Count() / 3, $"only {complaints} mutations of {file} were noticed");
    }

    [Fact]
    public void Read_EveryTopLevelKeyRenamed_NamesTheKeyAtItsPlace()
    {
        const string file = "products/humanline.yaml";
        var lines = ProductTexts.All[file].Split('\n');

        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || !char.IsAsciiLetter(lines[i][0]))
            {
                continue;
            }

            var problems = new ProblemList();
            ProductTexts.Read(problems, (file, string.Join('\n', lines.Select((line, at) => at == i ? "x" + line : line))));

            Assert.Contains(problems, problem => problem.Location == new SourceLocation(file, i + 1, 1));
        }
    }

    private static IEnumerable<(string Place, string Text)> Mutations(string text)
    {
        var parser = new Parser(new StringReader(text));
        var index = 0;
        while (parser.MoveNext())
        {
            if (parser.Current is Scalar scalar)
            {
                var (start, end) = ((int)scalar.Start.Index, (int)scalar.End.Index);
                var replacement = Replacements[index++ % Replacements.Length];
                yield return ($"{scalar.Start.Line}:{scalar.Start.Column} {scalar.Value} → {replacement}", text[..start] + replacement + text[end..]);
            }
        }
    }
}
