namespace Slipway.Observability.Routing;

/// <summary>An incident in PagerDuty, which a resolved alert closes.</summary>
public sealed record PagerdutyNotice
{
    public bool SendResolved { get; init; } = true;

    public required string RoutingKeyFile { get; init; }

    public required string Description { get; init; }

    public string Severity { get; init; } = "{{ if eq .CommonLabels.severity \"critical\" }}critical{{ else }}warning{{ end }}";

    public string ClientUrl { get; init; } = "{{ .CommonAnnotations.dashboard_url }}";

    public SortedDictionary<string, string> Details { get; init; } = new(StringComparer.Ordinal)
    {
        ["description"] = "{{ .CommonAnnotations.description }}",
        ["runbook"] = "{{ .CommonAnnotations.runbook_url }}",
        ["summary"] = "{{ range .Alerts }}{{ .Annotations.summary }}\n{{ end }}",
    };
}
