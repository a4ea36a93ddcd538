namespace Slipway.Observability.Routing;

/// <summary>A message to a Slack channel.</summary>
public sealed record SlackNotice
{
    public bool SendResolved { get; init; } = true;

    public required string ApiUrlFile { get; init; }

    public required string Channel { get; init; }

    public required string Title { get; init; }

    public string TitleLink { get; init; } = "{{ .CommonAnnotations.dashboard_url }}";

    public required string Text { get; init; }

    public string Color { get; init; } = "{{ if eq .Status \"firing\" }}danger{{ else }}good{{ end }}";
}
