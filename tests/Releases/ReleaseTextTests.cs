using FsCheck;
using FsCheck.Fluent;
using Slipway.Cli.CommandLine;
using Slipway.Cli.Releases;
using Slipway.Delivery.Releases;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Releases;

public sealed class ReleaseTextTests
{
    private const string Name = "releases/staging/humanline.yaml";

    private static readonly ProductSpec s_product =
        ProductFiles.Load(Repository.Workspace.Root, new ProblemList()).Products.Single(product => product.Name == "humanline");

    private static readonly DateTimeOffset s_now = new(2026, 11, 21, 8, 0, 0, TimeSpan.Zero);

    private static readonly string s_written = $$$"""
        # Ask Mira before you touch this.
        running: 'r2'   # the second

        releases: # the newest first

          # This one is watched.
          r2:
            # in the morning
            when: 2026-11-20T09:30:00Z
            outcome: pending # so far
            spec: {{{TestHash.Digest("spec")}}}
            services:
              backend: {version: v2, commit: {{{TestHash.Commit("v2")}}}, image: registry.example/humanline/humanline-backend@{{{TestHash.Digest("v2")}}} }   # hot

          # The old one.
          # It was good.
          r1: {when: 2024-01-12T09:30:00Z, outcome: healthy, settled: 2024-01-12T09:36:00Z, spec: {{{TestHash.Digest("spec")}}},
            evidence: [],
            services: {backend: {version: v1, image: registry.example/humanline/humanline-backend@{{{TestHash.Digest("v1")}}} } } }
        # The end.

        """;

    [Fact]
    public void Edit_OutcomeAndReason_ChangesThoseLinesOnly()
    {
        var before = Read(s_written);

        var edited = Edit(s_written, before.Settle(before.Running, ReleaseOutcome.Aborted, s_now, "p95: 3 s, #2"));

        Assert.Equal(
            s_written.Replace("'r2'", "r1", StringComparison.Ordinal).Replace(
                "    outcome: pending # so far\n", "    outcome: aborted # so far\n    settled: 2026-11-21T08:00:00Z\n    reason: 'p95: 3 s, #2'\n", StringComparison.Ordinal),
            edited);
    }

    [Fact]
    public void Edit_NewRelease_StandsAboveTheOthersAndTheirComments()
    {
        var before = Read(s_written);

        var edited = Edit(s_written, before.Add(before.Running with { When = s_now }));

        Assert.StartsWith(
            "# Ask Mira before you touch this.\nrunning: r3   # the second\n\nreleases: # the newest first\n  r3:\n    when: 2026-11-21T08:00:00Z\n",
            edited, StringComparison.Ordinal);
        Assert.EndsWith(s_written[s_written.IndexOf("\n  # This one is watched.", StringComparison.Ordinal)..], edited, StringComparison.Ordinal);
    }

    [Fact]
    public void Edit_ReleaseThatIsForgotten_GoesWithItsCommentAndNoOther()
    {
        var before = Read(s_written);
        var after = before with { Releases = [before.Running] };

        Assert.Equal(
            s_written[..s_written.IndexOf("  # The old one.", StringComparison.Ordinal)] + "# The end.\n",
            Edit(s_written, after));
    }

    [Fact]
    public void Edit_EvidenceInBrackets_StaysInBrackets()
    {
        var before = Read(s_written);
        var (first, second) = (TestHash.Digest("first"), TestHash.Digest("second"));

        var once = Edit(s_written, before.Replace(before.Find("r1")! with { Evidence = [first] }));
        var twice = Edit(once, Read(once).Replace(Read(once).Find("r1")! with { Evidence = [second, first] }));

        Assert.Equal(s_written.Replace("evidence: []", $"evidence: [{second}, {first}]", StringComparison.Ordinal), twice);
    }

    [Fact]
    public void Edit_EvidenceInLines_StaysInLines()
    {
        List<string> hashes = [TestHash.Digest("a"), TestHash.Digest("b"), TestHash.Digest("c")];
        var before = Read(s_written);
        var once = Edit(s_written, before.Replace(before.Running with { Evidence = [hashes[1], hashes[2]] }));
        var twice = Edit(once, Read(once).Replace(Read(once).Running with { Evidence = hashes }));

        Assert.Contains($"\n    evidence:\n    - {hashes[0]}\n    - {hashes[1]}\n    - {hashes[2]}\n", twice, StringComparison.Ordinal);
        Assert.Equal(hashes, Read(twice).Running.Evidence);
    }

    [Fact]
    public void Edit_LinesOfWindows_StaySo()
    {
        var windows = s_written.Replace("\n", "\r\n", StringComparison.Ordinal);
        var before = Read(windows);

        var edited = Edit(windows, before.Add(before.Running with { When = s_now }));

        Assert.Equal(edited.Count(character => character == '\n'), edited.Split("\r\n").Length - 1);
        Assert.Equal("r3", Read(edited).RunningName);
    }

    [Fact]
    public void Edit_AllInBraces_IsRefusedWithTheFile()
    {
        var text = $"running: r1\nreleases: {{r1: {{when: 2026-01-12T09:30:00Z, outcome: pending, spec: {TestHash.Digest("spec")}}}}}\n";
        var before = Read(text);

        var refused = Assert.Throws<UsageException>(() => Edit(text, before.Add(before.Running with { When = s_now })));

        Assert.Equal($"{Name}: releases stand in braces there; write one key per line, so that a release can be added", refused.Message);
    }

    [Fact]
    public void Edit_CommentsAnywhere_SurviveEveryChange() => Prop.ForAll(
        Gen.Choose(0, 40).ListOf().Zip(Gen.Choose(0, 3)).ToArbitrary(),
        drawn =>
        {
            var (places, change) = drawn;
            var lines = ReleaseText.Of(Read(s_written), "staging", "humanline").Split('\n').ToList();
            foreach (var place in places)
            {
                var line = place % (lines.Count - 1);
                lines.Insert(line, new string(' ', lines[line].TakeWhile(character => character == ' ').Count()) + $"# note {place}");
            }

            var text = string.Join('\n', lines);
            var before = Read(text);
            var after = change switch
            {
                0 => before.Add(before.Running with { When = s_now }),
                1 => before.Settle(before.Running, ReleaseOutcome.Healthy, s_now, null),
                2 => before.Settle(before.Running, ReleaseOutcome.RolledBack, s_now, "it was slow"),
                _ => before.Replace(before.Running with { Evidence = [TestHash.Digest("proof")] }),
            };

            var edited = Edit(text, after).Split('\n');
            return edited.Where(line => line.Contains('#', StringComparison.Ordinal)).SequenceEqual(lines.Where(line => line.Contains('#', StringComparison.Ordinal)));
        }).QuickCheckThrowOnFailure();

    private static ReleaseFile Read(string text)
    {
        var problems = new ProblemList();
        var file = ReleaseFiles.Read(Name, System.Text.Encoding.UTF8.GetBytes(text), s_product, problems);
        problems.ThrowIfAny();
        return file!;
    }

    private static string Edit(string text, ReleaseFile after) => ReleaseText.Edit(Name, text, Read(text), after, s_product);
}
