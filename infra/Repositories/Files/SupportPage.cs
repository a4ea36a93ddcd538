using System.Globalization;
using System.Text;
using Slipway.Observability.Runbooks;
using Slipway.Spec;
using Slipway.Spec.Environments;
using Slipway.Spec.Files;
using Slipway.Spec.Reading;

namespace Slipway.Repositories.Files;

/// <summary>Where somebody who needs help finds it: steps, runbooks, people, tools, and which environment is what.</summary>
internal static class SupportPage
{
    public const string Path = ".github/SUPPORT.md";

    public static string For(ProductSpec product)
    {
        var page = new StringBuilder(FileHeader.OfPage(product));
        page.Append("\n# Help\n");
        Numbered(page, product.Support.Steps);
        List(page, "Runbooks", product.Runbooks.Select(runbook => $"[{runbook.Title}](../{RunbookPages.PathOf(runbook.Name)})"));
        List(page, "People", product.Support.Contacts.Select(contact => $"{contact.Name}: {contact.Value}"));
        List(page, "Tools", product.Support.Tools);
        List(page, "Further documents", product.Support.Guides);
        Environments(page, product.Environments);
        List(page, "Planned", product.Future.Select(plan => $"{plan.Text}{(plan.Enabled ? " (on)" : "")}"));
        return page.ToString();
    }

    private static void Numbered(StringBuilder page, IReadOnlyList<string> steps)
    {
        for (var index = 0; index < steps.Count; index++)
        {
            page.Append(CultureInfo.InvariantCulture, $"{(index == 0 ? "\n" : "")}{index + 1}. {steps[index]}\n");
        }
    }

    private static void List(StringBuilder page, string title, IEnumerable<string> items)
    {
        var lines = items.Select(item => $"- {item}\n").ToList();
        if (lines.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n").AppendJoin("", lines);
        }
    }

    private static void Environments(StringBuilder page, IReadOnlyList<EnvironmentSpec> environments)
    {
        page.Append("\n## Environments\n\n| environment | for | address | deployments |\n|---|---|---|---|\n");
        foreach (var environment in environments)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {environment.Name} | {environment.Purpose} | {environment.Url} ");
            page.Append(CultureInfo.InvariantCulture, $"| {Shapes.KebabCase(environment.Deploys.ToString())} |\n");
        }
    }
}
