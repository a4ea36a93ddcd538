using Slipway.Spec.Reading;

namespace Slipway.Spec.Support;

/// <summary>Where help is found.</summary>
public sealed record SupportSpec
{
    public static readonly Shape<SupportSpec> Shape = Shapes.Record("support", "Where help is found.", f => new SupportSpec
    {
        Steps = f.List("steps", Shapes.FreeText, "what to try, in this order", example: "[Read the log of the run]"),
        Contacts = f.Map("contacts", Shapes.Text, "who is asked, and where", example: "{DevOps team: \"#devops\"}"),
        Tools = f.List("tools", Shapes.Text, "the tools in use", example: "[Grafana]"),
        Guides = f.List("guides", Shapes.Text, "further documents", example: "[TESTING.md]"),
    });

    public IReadOnlyList<string> Steps { get; init; } = [];

    public IReadOnlyList<NamedValue<string>> Contacts { get; init; } = [];

    public IReadOnlyList<string> Tools { get; init; } = [];

    public IReadOnlyList<string> Guides { get; init; } = [];
}
