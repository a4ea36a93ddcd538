namespace Slipway.Observability.Dashboards;

/// <summary>A panel of a dashboard; a row only has a title.</summary>
public sealed record Panel
{
    public required int Id { get; init; }

    public required string Type { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    public required Position GridPos { get; init; }

    public Source? Datasource { get; init; }

    public Fields? FieldConfig { get; init; }

    public IReadOnlyList<Target>? Targets { get; init; }

    /// <summary>Where it stands, in columns of twenty-four and in rows.</summary>
    public sealed record Position(int H, int W, int X, int Y);

    /// <summary>Where the data come from.</summary>
    public sealed record Source(string Type, string Uid);

    /// <summary>A query and what its line is called.</summary>
    public sealed record Target(string RefId, string Expr, string LegendFormat);

    /// <summary>How values are shown.</summary>
    public sealed record Fields(Defaults Defaults)
    {
        public IReadOnlyList<string> Overrides { get; init; } = [];
    }

    /// <summary>The unit, and the line from which on a value is wrong.</summary>
    public sealed record Defaults(string Unit)
    {
        public Thresholds? Thresholds { get; init; }

        public SortedDictionary<string, SortedDictionary<string, string>>? Custom { get; init; }
    }

    /// <summary>The colours of values.</summary>
    public sealed record Thresholds(string Mode, IReadOnlyList<Step> Steps);

    /// <summary>A colour and the value from which on it holds; the first holds for all.</summary>
    public sealed record Step(string Color, decimal? Value);
}
