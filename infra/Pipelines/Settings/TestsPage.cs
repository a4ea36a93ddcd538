using System.Globalization;
using System.Text;
using Slipway.Spec;
using Slipway.Spec.LoadTests;
using Slipway.Spec.Testing;

namespace Slipway.Pipelines.Settings;

/// <summary>The page that tells a product's team which tests there are, what they show, and where they run.</summary>
internal static class TestsPage
{
    public const string Path = ".github/TESTS.md";

    public static string For(ProductSpec product, IReadOnlyList<string> header)
    {
        var page = new StringBuilder();
        foreach (var line in header)
        {
            page.Append("<!-- ").Append(line).Append(" -->\n");
        }

        page.Append("# Tests\n");
        foreach (var suite in product.Tests)
        {
            Write(page, suite, product);
        }

        if (product.LoadTests is { } load)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## Load\n\nRun it with `{Command(load)}`.\n\n");
            page.Append("| scenario | users | for | against |\n|---|---|---|---|\n");
            foreach (var scenario in load.Scenarios)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {scenario.Name} | {scenario.Users} ");
                page.Append(CultureInfo.InvariantCulture, $"| {scenario.Duration} | {scenario.Against} |\n");
            }
        }

        return page.ToString();
    }

    private static string Command(LoadTestsSpec load) => load.Tool switch
    {
        LoadTool.K6 => $"k6 run {load.File}",
        _ => $"locust --locustfile {load.File}",
    };

    private static void Write(StringBuilder page, TestSuiteSpec suite, ProductSpec product)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {suite.Name}\n\n");
        if (suite.Run is { } command)
        {
            page.Append(CultureInfo.InvariantCulture, $"Run them with `{command}`.\n");
        }

        var jobs = product.Pipeline.Workflows.SelectMany(workflow => workflow.Jobs
            .Where(job => job.Steps.Any(step => step.Tests.Contains(suite.Name)))
            .Select(job => $"{job.Name} ({workflow.Name})")).ToList();
        if (jobs.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"They run in: {string.Join(", ", jobs)}.\n");
        }

        if (suite.Covers.Count > 0)
        {
            page.Append('\n');
            foreach (var covered in suite.Covers)
            {
                page.Append(CultureInfo.InvariantCulture, $"- {covered.Name}: {string.Join(", ", covered.Value)}\n");
            }
        }
    }
}
