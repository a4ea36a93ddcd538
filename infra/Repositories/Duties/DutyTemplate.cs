using System.Globalization;
using System.Text;
using Slipway.Spec;
using Slipway.Spec.Duties;
using Slipway.Spec.Files;

namespace Slipway.Repositories.Duties;

/// <summary>The issue that reminds a team of a duty: what is to be done, and what there is to look through.</summary>
internal static class DutyTemplate
{
    public static string PathOf(DutySpec duty) => $".github/duties/{duty.Name}.md";

    public static string For(ProductSpec product, DutySpec duty)
    {
        var page = new StringBuilder(FileHeader.OfPage(product));
        page.Append('\n');
        foreach (var task in duty.Tasks)
        {
            page.Append(CultureInfo.InvariantCulture, $"- [ ] {task}\n");
        }

        foreach (var inventory in duty.Inventory)
        {
            page.Append('\n').Append(DutyInventory.For(product, inventory));
        }

        return page.ToString();
    }
}
