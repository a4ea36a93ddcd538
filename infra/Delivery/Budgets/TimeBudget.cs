using Slipway.Spec.Quantities;

namespace Slipway.Delivery.Budgets;

/// <summary>How long something takes at worst, part by part, and how long it may take.</summary>
public sealed record TimeBudget
{
    public required string Product { get; init; }

    public required string Environment { get; init; }

    /// <summary>What takes the time.</summary>
    public required string Subject { get; init; }

    /// <summary>The place in the product's file that the time follows from.</summary>
    public required string Place { get; init; }

    public required IReadOnlyList<BudgetLine> Lines { get; init; }

    /// <summary>Null where it is only shown.</summary>
    public Duration? Limit { get; init; }

    /// <summary>What says how long it may take; null without a limit.</summary>
    public string? LimitedBy { get; init; }

    public Duration Total => Lines.Aggregate(Duration.Zero, (sum, line) => sum + line.Time);

    public bool Fits => Limit is not { } limit || Total <= limit;

    /// <summary>The sum as people write one: a line for each part, and the total with its limit below.</summary>
    public IReadOnlyList<string> Written()
    {
        var width = Lines.Select(line => line.Time.ToString().Length).Append(Total.ToString().Length).Max();
        var limit = Limit is { } most ? $" of {most} ({LimitedBy})" : "";
        return
        [
            .. Lines.Select(line => $"{line.Time.ToString().PadLeft(width)}  {line.What}"),
            $"{Total.ToString().PadLeft(width)}  in all{limit}",
        ];
    }
}
