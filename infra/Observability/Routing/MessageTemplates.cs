using System.Text;
using Slipway.Spec;

namespace Slipway.Observability.Routing;

/// <summary>What messages look like: one title and one text, under the names that channels give them.</summary>
public static class MessageTemplates
{
    public const string File = "messages.tmpl";

    public const string Title = "slack.slipway.title";

    public const string Text = "slack.slipway.text";

    private const string TitleBody =
        """[{{ .Status | toUpper }}{{ if eq .Status "firing" }}:{{ .Alerts.Firing | len }}{{ end }}] {{ .CommonLabels.alertname }}: {{ .CommonLabels.service }} ({{ .CommonLabels.product }}, {{ .CommonLabels.environment }})""";

    private const string TextBody =
        """
        {{ range .Alerts }}*{{ .Annotations.summary }}*
        {{ .Annotations.description }}
        What to do: {{ .Annotations.runbook_url }}
        {{ end }}
        """;

    public static string Use(string name) => $"{{{{ template \"{name}\" . }}}}";

    /// <summary>The file with every template that a channel of the products names.</summary>
    public static string Write(IEnumerable<ProductSpec> products)
    {
        var channels = products.SelectMany(product => product.Channels).ToList();
        var names = channels.Select(channel => (Name: channel.Title ?? Title, Body: TitleBody))
            .Concat(channels.Select(channel => (Name: channel.Text ?? Text, Body: TextBody)))
            .Append((Name: Title, Body: TitleBody))
            .Append((Name: Text, Body: TextBody))
            .DistinctBy(item => item.Name)
            .OrderBy(item => item.Name, StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var (name, body) in names)
        {
            text.Append("{{ define \"").Append(name).Append("\" }}").Append(body.ReplaceLineEndings("\n")).Append("{{ end }}\n");
        }

        return text.ToString();
    }
}
