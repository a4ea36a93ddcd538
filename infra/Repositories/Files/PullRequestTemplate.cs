using System.Globalization;
using System.Text;
using Slipway.Spec;
using Slipway.Spec.Files;
using Slipway.Spec.Repositories;

namespace Slipway.Repositories.Files;

/// <summary>What an author is asked for in every pull request.</summary>
internal static class PullRequestTemplate
{
    public const string Path = ".github/pull_request_template.md";

    public static string For(ProductSpec product)
    {
        var rules = product.PullRequests;
        var page = new StringBuilder(FileHeader.OfPage(product));
        if (rules.Titles == TitleStyle.Conventional)
        {
            page.Append("<!-- The title begins with feat:, fix:, docs: or another type of the conventional commits; a check looks at it. -->\n");
        }

        page.Append("\n## What changes, and why\n");
        if (rules.ReferencesIssue)
        {
            page.Append("\nCloses #\n");
        }

        if (rules.Checklist.Count > 0)
        {
            page.Append("\n## Before it is merged\n\n");
            foreach (var item in rules.Checklist)
            {
                page.Append(CultureInfo.InvariantCulture, $"- [ ] {item}\n");
            }
        }

        return page.ToString();
    }
}
