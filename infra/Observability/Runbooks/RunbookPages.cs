using System.Globalization;
using System.Text;
using Slipway.Spec;
using Slipway.Spec.Files;
using Slipway.Spec.Reading;
using Slipway.Spec.Runbooks;

namespace Slipway.Observability.Runbooks;

/// <summary>The pages that alerts lead to, as files of the product's repository.</summary>
public static class RunbookPages
{
    public static string PathOf(string name) => $"docs/runbooks/{name}.md";

    /// <summary>Path and content of every page.</summary>
    public static IReadOnlyList<NamedValue<string>> For(ProductSpec product) =>
        [.. product.Runbooks.Select(runbook => new NamedValue<string>(PathOf(runbook.Name), Page(product, runbook)))];

    private static string Page(ProductSpec product, RunbookSpec runbook)
    {
        var text = new StringBuilder();
        text.Append(FileHeader.OfPage(product));
        text.Append(CultureInfo.InvariantCulture, $"\n# {runbook.Title}\n\n");
        for (var index = 0; index < runbook.Steps.Count; index++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{index + 1}. {runbook.Steps[index]}\n");
        }

        var alerts = product.Alerts.Where(alert => alert.Runbook == runbook.Name).Select(alert => $"`{alert.Name}`").ToList();
        if (alerts.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nAlerts that lead here: {string.Join(", ", alerts)}\n");
        }

        return text.ToString();
    }
}
