using System.Text;

namespace Slipway.Cli.Preview;

/// <summary>Every changed resource with every changed input.</summary>
internal static class DiffReport
{
    private const int Columns = 80;

    public static void Write(StringBuilder text, PreviewedStack stack, Paint paint, bool everything)
    {
        foreach (var change in stack.Difference.Changed)
        {
            var symbol = OperationText.Symbol(change.Operation);
            var former = change.FormerName is { } name ? $" (was {name})" : "";
            text.Append(OperationText.Painted(paint, change.Operation, $"{symbol,-2} {change.Resource.Type}: {change.Resource.Name}{former} ({OperationText.Word(change.Operation)})"))
                .Append('\n');
            foreach (var (operation, line) in ChangeLines.Of(change))
            {
                var shown = $"    {OperationText.Symbol(operation),-1} {line}";
                text.Append(OperationText.Painted(paint, operation, everything || shown.Length <= Columns ? shown : shown[..(Columns - 1)] + "…")).Append('\n');
            }
        }

        if (stack.Difference.Changed.Any())
        {
            text.Append('\n');
        }
    }
}
