using Slipway.Cli.Preview;
using Slipway.Plan;
using Slipway.Plan.Differences;
using Xunit;
using static Slipway.Tests.Plan.Differences.Things;

namespace Slipway.Tests.Cli.Preview;

public sealed class MarkdownReportTests
{
    [Fact]
    public void Report_OfFiveThousandChanges_FitsAndTellsEveryLoss()
    {
        var before = Of([.. Many("t:i:Kept", 4_000, 1), .. Many("t:i:Gone", 1_000, 1)]);
        var after = Of([.. Many("t:i:Kept", 4_000, 2)]);

        var report = Report(before, after);

        Assert.True(report.Length <= MarkdownReport.Limit, $"{report.Length} characters");
        Assert.Contains("4000 to update, 1000 to delete", report, StringComparison.Ordinal);
        Assert.Contains("delete 1000 × `t:i:Gone`", report, StringComparison.Ordinal);
        Assert.Matches("[0-9]+ changed resources more did not fit here", report);
    }

    [Fact]
    public void Report_OfAFewLosses_NamesThem()
    {
        var report = Report(Of(Thing("shop-a", "{}"), Thing("shop-b", "{}")), Of());

        Assert.Contains("delete 2 × `t:i:Thing`: `shop-a`, `shop-b`", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfNothing_SaysSo() => Assert.Contains("**Nothing changes.**", Report(Of(Thing("a", "{}")), Of(Thing("a", "{}"))), StringComparison.Ordinal);

    [Fact]
    public void Report_Begins_WithTheMarkerOfItsComment() => Assert.StartsWith(MarkdownReport.Marker, Report(Of(), Of()), StringComparison.Ordinal);

    [Fact]
    public void Text_ThatPeopleWrote_StaysText()
    {
        const string Evil = "</details> @everyone #1 [x](javascript:1) <img src=x> | `a` ```\n# title\nhttps://evil.example";
        var plan = Of(Thing("a", Json(("text", Evil), ("more", "```\n@everyone")))) with
        {
            Decisions = [new Decision("shop", "S-1", Evil, Evil)],
            Findings = [new Finding("rule", Severity.Error, Evil, Evil, Evil)],
        };

        var report = Report(Of(Thing("a", Json(("text", "x"), ("more", "y")))), plan);

        var outside = string.Concat(OutsideOfCode(report));
        Assert.DoesNotContain("@everyone", outside, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", outside, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!\\)\]\(", outside);
        Assert.DoesNotContain("https://", outside, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# ", outside, StringComparison.Ordinal);
        Assert.Equal(Occurrences(report, "<details>"), Occurrences(outside, "</details>"));
    }

    private static string Report(DeploymentPlan before, DeploymentPlan after) =>
        MarkdownReport.Write([PreviewedStack.Compared(PlanDifference.BetweenPlans(before, after, "main"))]);

    private static IEnumerable<PlannedResource> Many(string type, int count, int value) =>
        Enumerable.Range(0, count).Select(index => Thing($"shop-thing-{index:0000}", $$"""{"value":{{value}},"text":"{{new string('x', 40)}}{{value}}"}""", type));

    private static int Occurrences(string text, string part) => text.Split(part).Length - 1;

    /// <summary>The report without its code, by CommonMark's rule: code ends at a run of as many backticks as it began with.</summary>
    private static IEnumerable<string> OutsideOfCode(string report)
    {
        for (var at = 0; at < report.Length;)
        {
            var start = report.IndexOf('`', at);
            while (start > 0 && report[start - 1] == '\\')
            {
                start = report.IndexOf('`', start + 1);
            }

            yield return start < 0 ? report[at..] : report[at..start];
            if (start < 0)
            {
                yield break;
            }

            var run = report[start..].TakeWhile(letter => letter == '`').Count();
            var end = start + run;
            while (report[end..].TakeWhile(letter => letter == '`').Count() != run)
            {
                end += Math.Max(1, report[end..].TakeWhile(letter => letter == '`').Count());
            }

            at = end + run;
        }
    }
}
