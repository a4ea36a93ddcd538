using Pulumi;

namespace Slipway.Cloud.GuardRails;

/// <summary>Who is told, and what keeps what is said from other eyes.</summary>
public sealed record AlarmTopicArgs
{
    /// <summary>The mail addresses; AWS asks each once whether it wants to hear.</summary>
    public required IReadOnlyList<string> Contacts { get; init; }

    public required Output<string> KeyArn { get; init; }
}
