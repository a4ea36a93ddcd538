using Slipway.Observability.Rules;

namespace Slipway.Observability.Closure;

/// <summary>An alert with everything without which it would be worth nothing; a cell that is empty is a gap.</summary>
public sealed record ClosedAlert
{
    public required AlertRule Alert { get; init; }

    /// <summary>The receivers that Alertmanager hands it to.</summary>
    public required IReadOnlyList<string> Receivers { get; init; }

    /// <summary>The channels that the product's file wants to be told, and that are not.</summary>
    public IReadOnlyList<string> Untold { get; init; } = [];

    /// <summary>The secrets that its receivers read.</summary>
    public required IReadOnlyList<string> Secrets { get; init; }

    /// <summary>Those of them that nobody fetches.</summary>
    public IReadOnlyList<string> Unfetched { get; init; } = [];

    /// <summary>The path of its runbook's page; null where there is no such page.</summary>
    public required string? Runbook { get; init; }

    /// <summary>The title of the dashboard that it links to; null where there is none with anything on it.</summary>
    public required string? Dashboard { get; init; }

    /// <summary>The case in which it has to fire; null where none proves that it can.</summary>
    public required string? FiresWhen { get; init; }

    /// <summary>The case in which it must not fire; null where none proves that it is silent.</summary>
    public required string? SilentWhen { get; init; }

    public bool IsClosed => Receivers.Count > 0 && Untold.Count == 0 && Unfetched.Count == 0
        && Runbook is not null && Dashboard is not null && FiresWhen is not null && SilentWhen is not null;
}
