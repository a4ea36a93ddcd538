namespace Slipway.Cli.Preview;

/// <summary>Why resources of two environments differ; one may do so for both reasons.</summary>
internal sealed record Causes
{
    /// <summary>URNs of what the environments' settings make different.</summary>
    public required IReadOnlySet<string> BySettings { get; init; }

    /// <summary>URNs of what products' files make different.</summary>
    public required IReadOnlySet<string> ByFiles { get; init; }
}
