namespace Slipway.Spec.Reading;

/// <summary>How large a file may be before it is refused unread; far above what a person writes.</summary>
public sealed record YamlLimits
{
    public static readonly YamlLimits Default = new();

    public int Characters { get; init; } = 256 * 1024;

    public int Depth { get; init; } = 24;

    public int Nodes { get; init; } = 20_000;
}
