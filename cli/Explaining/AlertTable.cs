using System.Globalization;
using System.Text;
using System.Text.Json;
using Slipway.Cli.CommandLine;
using Slipway.Observability.Closure;

namespace Slipway.Cli.Explaining;

/// <summary>Every alert beside everything without which it would be worth nothing, as one table for a terminal or for programs.</summary>
internal static class AlertTable
{
    public const string Name = "alerts";

    private const string Empty = "MISSING";

    private static readonly Column[] s_columns =
    [
        new("alert", 34, alert => alert.Alert.Id[(alert.Alert.At.Product.Name.Length + 1)..]),
        new("tells", 16, alert => Cell(Own(alert, alert.Receivers, '/'), alert.Untold)),
        new("secrets", 22, alert => Cell(Own(alert, alert.Secrets, '-'), alert.Unfetched)),
        new("runbook", 16, alert => alert.Runbook is { } page ? Path.GetFileNameWithoutExtension(page) : Empty),
        new("dashboard", 14, alert => alert.Dashboard ?? Empty),
        new("fires", 12, alert => alert.FiresWhen ?? Empty),
        new("is silent", 12, alert => alert.SilentWhen ?? Empty),
    ];

    /// <summary>Whether a name asks for the alerts, of all products or of one.</summary>
    public static bool IsMeant(string? name) => name == Name || (name?.EndsWith($"/{Name}", StringComparison.Ordinal) ?? false);

    /// <param name="name">The name by which it was asked for, with a product before it or without.</param>
    public static string Write(string name, IReadOnlyList<ClosedAlert> alerts, string format)
    {
        List<ClosedAlert> meant = [.. alerts.Where(alert => name == Name || name == $"{alert.Alert.At.Product.Name}/{Name}")];
        return meant.Count == 0
            ? throw new UsageException($"there is no alert of '{name[..^(Name.Length + 1)]}'; slipway explain {Name} shows those of all products")
            : format == "json" ? Json(name, meant) : Text(meant);
    }

    private static string Text(List<ClosedAlert> alerts)
    {
        var text = new StringBuilder();
        foreach (var group in alerts.GroupBy(alert => (alert.Alert.At.Environment, alert.Alert.At.Product.Name)))
        {
            text.Append(CultureInfo.InvariantCulture, $"{(text.Length > 0 ? "\n" : "")}alerts of {group.Key.Name} in {group.Key.Environment}\n");
            AppendRow(text, column => column.Title);
            foreach (var alert in group)
            {
                AppendRow(text, column => column.Cell(alert));
            }
        }

        var open = alerts.Where(alert => !alert.IsClosed).ToList();
        text.Append(CultureInfo.InvariantCulture, $"\n{alerts.Count} alerts, ");
        return open.Count == 0
            ? text.Append("none with an empty cell\n").ToString()
            : text.Append(CultureInfo.InvariantCulture, $"{open.Count} with an empty cell: slipway check tells what to do\n").ToString();
    }

    private static void AppendRow(StringBuilder text, Func<Column, string> cell)
    {
        var cells = s_columns.Select(column => (column.Width, Lines: NarrowText.Lines(cell(column), column.Width))).ToList();
        for (var line = 0; line < cells.Max(item => item.Lines.Count); line++)
        {
            var row = string.Join("  ", cells.Select(item => (line < item.Lines.Count ? item.Lines[line] : "").PadRight(item.Width)));
            text.Append("  ").Append(row.TrimEnd()).Append('\n');
        }
    }

    private static string Json(string name, List<ClosedAlert> alerts) => JsonText.Write(json =>
    {
        json.WriteString("format", "slipway.explain/1");
        json.WriteString("name", name);
        json.WriteStartArray(Name);
        foreach (var alert in alerts)
        {
            json.WriteStartObject();
            json.WriteString("stack", alert.Alert.At.Environment);
            json.WriteString("product", alert.Alert.At.Product.Name);
            json.WriteString("alert", alert.Alert.Name);
            json.WriteString("service", alert.Alert.Service);
            json.WriteString("id", alert.Alert.Id);
            WriteNames(json, "receivers", alert.Receivers);
            WriteNames(json, "untold", alert.Untold);
            WriteNames(json, "secrets", alert.Secrets);
            WriteNames(json, "unfetched", alert.Unfetched);
            json.WriteString("runbook", alert.Runbook);
            json.WriteString("dashboard", alert.Dashboard);
            json.WriteString("fires", alert.FiresWhen);
            json.WriteString("silent", alert.SilentWhen);
            json.WriteBoolean("closed", alert.IsClosed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void WriteNames(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        values.ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }

    // The product's own name is said above.
    private static IReadOnlyList<string> Own(ClosedAlert alert, IReadOnlyList<string> names, char separator)
    {
        var product = $"{alert.Alert.At.Product.Name}{separator}";
        return [.. names.Select(name => name.StartsWith(product, StringComparison.Ordinal) ? name[product.Length..] : name)];
    }

    private static string Cell(IReadOnlyList<string> names, IReadOnlyList<string> missing) => string.Join(
        ", ",
        [.. names.Count + missing.Count == 0 ? [Empty] : names, .. missing.Select(name => $"{name} {Empty}")]);

    private sealed record Column(string Title, int Width, Func<ClosedAlert, string> Cell);
}
