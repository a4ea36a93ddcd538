namespace Slipway.Cli.Preview;

/// <summary>What was asked of <c>slipway preview</c>.</summary>
public sealed record PreviewOptions
{
    /// <summary>One stack, or several that are shown one after the other.</summary>
    public required IReadOnlyList<string> Stacks { get; init; }

    public IReadOnlyList<string> Products { get; init; } = [];

    /// <summary>The revision, the export or the stack that it is compared with; at most one of the three.</summary>
    public string? Base { get; init; }

    public string? State { get; init; }

    public string? Against { get; init; }

    public string? Releases { get; init; }

    /// <summary><c>tree</c>, <c>diff</c>, <c>json</c> or <c>markdown</c>.</summary>
    public string Format { get; init; } = "tree";

    public string? Out { get; init; }

    public bool Quiet { get; init; }

    public bool Verbose { get; init; }
}
