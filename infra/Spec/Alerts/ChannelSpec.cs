using Slipway.Spec.Reading;

namespace Slipway.Spec.Alerts;

/// <summary>A way to reach people.</summary>
public sealed record ChannelSpec
{
    public static readonly Shape<ChannelSpec> Shape = Shapes.Record("channel", "A way to reach people.", f =>
    {
        ChannelKeys.Declare(f);
        return new ChannelSpec
        {
            Name = f.Name,
            Kind = f.Required("kind", Shapes.Choice<ChannelKind>("kind of channel"), "which way it is", example: "slack"),
            Channel = f.Optional("channel", SpecShapes.SlackChannel, "the Slack channel", example: "\"#devops\""),
            To = f.List("to", Shapes.Email, "the e-mail addresses", example: "[team@app.example]"),
            Secret = f.Optional("secret", Shapes.Reference("secret"), "the secret that opens it", example: "SLACK_WEBHOOK_URL"),
            Server = f.Optional("server", Shapes.HostName, "the mail server", example: "smtp.gmail.com"),
            Port = f.Optional("port", SpecShapes.PortNumber, "its port", example: "587"),
            Username = f.Optional("username", Shapes.Text, "its user", example: "team@app.example"),
            Title = f.Optional("title", Shapes.Text, "the template of a message's title", example: "slack.title"),
            Text = f.Optional("text", Shapes.Text, "the template of a message's text", example: "slack.text"),
        };
    });

    public required string Name { get; init; }

    public required ChannelKind Kind { get; init; }

    public string? Channel { get; init; }

    public IReadOnlyList<string> To { get; init; } = [];

    public string? Secret { get; init; }

    public string? Server { get; init; }

    public int? Port { get; init; }

    public string? Username { get; init; }

    public string? Title { get; init; }

    public string? Text { get; init; }
}
