namespace Slipway.Cli.Preview;

/// <summary>What was asked of <c>slipway preview</c>.</summary>
public sealed record PreviewOptions
{
    public required string Stack { get; init; }

    public IReadOnlyList<string> Products { get; init; } = [];

    public string? Releases { get; init; }

    /// <summary><c>tree</c> or <c>json</c>.</summary>
    public string Format { get; init; } = "tree";

    public string? Out { get; init; }

    public bool Quiet { get; init; }

    public bool Verbose { get; init; }
}
