namespace Slipway.Cloud.Edge;

/// <summary>Whose name servers they are.</summary>
public sealed record NameServersArgs
{
    public required string Environment { get; init; }
}
