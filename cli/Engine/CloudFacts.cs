namespace Slipway.Cli.Engine;

/// <summary>What the offline answers of AWS's functions are made of.</summary>
public sealed record CloudFacts
{
    public string Region { get; init; } = "us-east-1";

    /// <summary>AWS's own example account, where settings name none.</summary>
    public string Account { get; init; } = "123456789012";

    public string Partition { get; init; } = "aws";

    /// <summary>Last letters of the availability zones.</summary>
    public IReadOnlyList<string> Zones { get; init; } = ["a", "b", "c"];
}
