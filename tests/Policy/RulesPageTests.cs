using System.Globalization;
using System.Text;
using Slipway.Plan;
using Slipway.Policy;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Policy;

/// <summary><c>docs/rules.md</c>: every rule, why, and what to do.</summary>
public sealed class RulesPageTests
{
    private const string Page = "docs/rules.md";
    private const string Header = """
        # Rules

        `slipway preview` and `slipway check` hold every plan against these rules and end with exit code 1 where one of severity
        error does not hold. A finding names the rule, the place, what is there instead and what to do about it. A warning is for what
        a product's document may insist on, with an entry in its `decisions`. Errors that can be told from what people wrote also stop
        `pulumi preview` and `pulumi up`, before anything is declared.

        A rule is one file below `infra/Policy`, one line in `infra/Policy/RuleBook.cs` and one test file below `tests/Policy` that
        breaks it and nothing else. This page is made from them by `SLIPWAY_UPDATE=1 ./test -class Slipway.Tests.Policy.RulesPageTests`;
        do not edit.

        """;

    [Fact]
    public void Page_InTheRepository_FollowsFromTheRules()
    {
        var page = Written();

        var path = Path.Combine(Repository.Workspace.Root, Page);
        if (Environment.GetEnvironmentVariable("SLIPWAY_UPDATE") == "1")
        {
            File.WriteAllText(path, page);
        }

        Assert.Equal(page, File.ReadAllText(path));
    }

    private static string Written()
    {
        var text = new StringBuilder(Header);
        foreach (var chapter in RuleBook.Chapters)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {chapter.Title}\n\n");
            text.Append("| rule | severity | what holds | why | where it does not |\n|---|---|---|---|---|\n");
            foreach (var rule in chapter.Rules)
            {
                string[] cells = [$"`{rule.Id}`", SeverityName.Of(rule.Severity), Cell(rule.Title), Cell(rule.Reason), Cell(rule.Remedy)];
                text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Placeholders such as &lt;owner&gt; would be taken for HTML.</summary>
    private static string Cell(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
}
