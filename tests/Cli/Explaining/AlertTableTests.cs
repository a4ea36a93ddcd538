using System.Text.Json;
using Slipway.Cli;
using Slipway.Cli.CommandLine;
using Slipway.Cli.Explaining;
using Slipway.Observability.Closure;
using Slipway.Tests.Observability;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Cli.Explaining;

public sealed class AlertTableTests
{
    private const int Columns = 140;

    private readonly RecordedConsole console = new();

    private static readonly IReadOnlyList<ClosedAlert> s_alerts = [.. Watched.Environments.SelectMany(name => AlertClosure.For(Watched.Environment(name)))];

    private static readonly ClosedAlert s_coverage = s_alerts.First(alert => alert.Alert is { Name: "coverage_low", At.Product.Name: "piwardrive" });

    [Fact]
    public async Task Explain_AlertsOfAProduct_AreTheApprovedTable()
    {
        var code = await SlipwayCommand.RunAsync(["explain", "humanline/alerts"], console, SharedStacks.Repository, Repository.Workspace.Root);

        Assert.Equal(ExitCode.Fine, code);
        ApprovedFile.Compare("tests/Cli/Explaining/humanline-alerts.txt", console.Written.ToString());
    }

    [Fact]
    public void Alerts_OfAllProducts_FitTheColumnsAndHaveNoEmptyCell()
    {
        var text = AlertTable.Write(AlertTable.Name, s_alerts, "text");

        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= Columns, line));
        Assert.EndsWith($"\n{s_alerts.Count} alerts, none with an empty cell\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("MISSING", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Alert_WithEverything_HasACellForEachPartOfIt() => Assert.Equal(
        """
        alerts of piwardrive in staging
          alert                               tells             secrets                 runbook           dashboard       fires         is silent
          coverage_low/piwardrive             team              SLACK_WEBHOOK_URL       coverage-issues   piwardrive in   beyond the    within the
                                                                                                          staging         limit         limit

        1 alerts, none with an empty cell

        """,
        AlertTable.Write(AlertTable.Name, [s_coverage], "text"));

    public static TheoryData<string> Cells => ["receivers", "untold", "unfetched", "runbook", "dashboard", "fires", "silent"];

    /// <summary>Whatever an alert lacks is seen in its row, and counted.</summary>
    [Theory]
    [MemberData(nameof(Cells))]
    public void Alert_WithAnEmptyCell_ShowsWhatIsMissing(string cell)
    {
        var text = AlertTable.Write(AlertTable.Name, [Emptied(cell)], "text");

        Assert.Contains("MISSING", text, StringComparison.Ordinal);
        Assert.EndsWith("1 alerts, 1 with an empty cell: slipway check tells what to do\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Alerts_ForPrograms_HaveEveryCell()
    {
        using var json = JsonDocument.Parse(AlertTable.Write("piwardrive/alerts", s_alerts, "json"));

        var alerts = json.RootElement.GetProperty("alerts").EnumerateArray().ToList();
        var coverage = alerts.First(alert => alert.GetProperty("alert").GetString() == "coverage_low");
        Assert.All(alerts, alert => Assert.Equal("piwardrive", alert.GetProperty("product").GetString()));
        Assert.Equal(
            """{"stack":"staging","product":"piwardrive","alert":"coverage_low","service":"piwardrive","id":"piwardrive/coverage_low/piwardrive","receivers":["piwardrive/team"],"untold":[],"secrets":["piwardrive-SLACK_WEBHOOK_URL"],"unfetched":[],"runbook":"docs/runbooks/coverage-issues.md","dashboard":"piwardrive in staging","fires":"beyond the limit","silent":"within the limit","closed":true}""",
            JsonSerializer.Serialize(coverage));
    }

    [Fact]
    public void Alerts_OfAProductThatThereIsNot_AreRefused()
    {
        var refused = Assert.Throws<UsageException>(() => AlertTable.Write("shop/alerts", s_alerts, "text"));

        Assert.Equal("there is no alert of 'shop'; slipway explain alerts shows those of all products", refused.Message);
    }

    private static ClosedAlert Emptied(string cell) => cell switch
    {
        "receivers" => s_coverage with { Receivers = [] },
        "untold" => s_coverage with { Untold = ["pager"] },
        "unfetched" => s_coverage with { Unfetched = ["piwardrive-SLACK_WEBHOOK_URL"] },
        "runbook" => s_coverage with { Runbook = null },
        "dashboard" => s_coverage with { Dashboard = null },
        "fires" => s_coverage with { FiresWhen = null },
        _ => s_coverage with { SilentWhen = null },
    };
}
