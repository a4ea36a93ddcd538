namespace Slipway.Cloud.GuardRails;

/// <summary>What the account may cost in a month, and who is told.</summary>
public sealed record SpendingAlarmArgs
{
    /// <summary>In US dollars, in which AWS bills.</summary>
    public required string MonthlyAmount { get; init; }

    /// <summary>The mail addresses that are told.</summary>
    public required IReadOnlyList<string> Contacts { get; init; }
}
