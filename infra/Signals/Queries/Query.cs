using System.Globalization;
using Slipway.Spec.Quantities;

namespace Slipway.Signals.Queries;

/// <summary>A PromQL expression that knows which series it reads, and puts parentheses where they are needed.</summary>
public sealed record Query
{
    private Query(string text, bool isWhole, IEnumerable<Selector> reads)
    {
        Text = text;
        IsWhole = isWhole;
        Reads = [.. reads.DistinctBy(selector => selector.ToString(), StringComparer.Ordinal)];
    }

    public string Text { get; }

    /// <summary>Every selector in it.</summary>
    public IReadOnlyList<Selector> Reads { get; }

    /// <summary>Whether it can be an operand as it stands.</summary>
    private bool IsWhole { get; }

    private string Operand => IsWhole ? Text : $"({Text})";

    public static Query Of(Selector selector) => new(selector.ToString(), isWhole: true, [selector]);

    public static Query Number(decimal value) => new(Written(value), isWhole: true, []);

    /// <summary>The time of the evaluation in seconds.</summary>
    public static Query Now { get; } = new("time()", isWhole: true, []);

    public static Query Rate(Selector counter, Duration window) => Call("rate", counter, window);

    public static Query Increase(Selector counter, Duration window) => Call("increase", counter, window);

    public static Query Average(Selector gauge, Duration window) => Call("avg_over_time", gauge, window);

    /// <summary>One sample of the value 1 when there is no such series, otherwise nothing.</summary>
    public static Query Absent(Selector selector) => new($"absent({selector})", isWhole: true, [selector]);

    public static Query Quantile(int percentile, Query buckets) =>
        new($"histogram_quantile({Written(percentile / 100m)}, {buckets.Text})", isWhole: true, buckets.Reads);

    public static Query Vector(decimal value) => new($"vector({Written(value)})", isWhole: true, []);

    public Query Sum(params IReadOnlyList<string> by) => Aggregate("sum", by);

    public Query Max(params IReadOnlyList<string> by) => Aggregate("max", by);

    public Query Min(params IReadOnlyList<string> by) => Aggregate("min", by);

    public Query Mean(params IReadOnlyList<string> by) => Aggregate("avg", by);

    public Query Count() => Aggregate("count", []);

    public Query DividedBy(Query other) => Between("/", other);

    public Query Times(Query other) => Between("*", other);

    public Query Minus(Query other) => Between("-", other);

    public Query And(Query other) => Between("and", other);

    /// <summary>Itself where it has a value, otherwise the other.</summary>
    public Query Or(Query other) => Between("or", other);

    public Query Equal(decimal value) => Between("==", Number(value));

    public Query Compared(string sign, Query other) => Between(sign, other);

    public static string Written(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    public override string ToString() => Text;

    private static Query Call(string function, Selector selector, Duration window) =>
        new($"{function}({selector.Over(window)})", isWhole: true, [selector]);

    private Query Aggregate(string function, IReadOnlyList<string> by) =>
        new($"{function}{(by.Count == 0 ? "" : $" by ({string.Join(", ", by)}) ")}({Text})", isWhole: true, Reads);

    private Query Between(string sign, Query other) =>
        new($"{Operand} {sign} {other.Operand}", isWhole: false, [.. Reads, .. other.Reads]);
}
