using Slipway.Observability.Documents;

namespace Slipway.Observability.Routing;

/// <summary>Alertmanager's configuration, in the words that version 0.25 and later understand.</summary>
public sealed record AlertmanagerFile
{
    public Everywhere? Global { get; init; }

    public required Route Route { get; init; }

    public IReadOnlyList<Receiver> Receivers { get; init; } = [];

    public IReadOnlyList<InhibitRule> InhibitRules { get; init; } = [];

    public IReadOnlyList<string> Templates { get; init; } = [];

    /// <summary>What holds for all receivers.</summary>
    /// <param name="PagerdutyUrl">Where incidents are opened.</param>
    public sealed record Everywhere(string PagerdutyUrl);

    public string Write() => MonitoringText.Write(this, "the routing of products/*.yaml");
}
