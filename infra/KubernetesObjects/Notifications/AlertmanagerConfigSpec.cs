namespace Slipway.KubernetesObjects.Notifications;

/// <summary>Routes, those at their ends, and which alerts silence which.</summary>
public sealed record AlertmanagerConfigSpec
{
    public required AlertRoute Route { get; init; }

    public required IReadOnlyList<Receiver> Receivers { get; init; }

    public IReadOnlyList<InhibitRule>? InhibitRules { get; init; }

    public IReadOnlyList<MuteTimeInterval>? MuteTimeIntervals { get; init; }
}
