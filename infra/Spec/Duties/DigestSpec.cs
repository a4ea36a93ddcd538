using Slipway.Spec.Reading;

namespace Slipway.Spec.Duties;

/// <summary>A summary that is sent again and again.</summary>
public sealed record DigestSpec
{
    public static readonly Shape<DigestSpec> Shape = Shapes.Record("digest", "A summary that is sent again and again.", f => new DigestSpec
    {
        Name = f.Name,
        Every = f.Required("every", Shapes.Choice<Period>("period"), "how often", example: "day"),
        At = f.Required("at", SpecShapes.TimeOfDay, "at which time, in UTC", example: "\"07:00\""),
        To = f.List("to", Shapes.Reference("channel"), "who gets it", example: "[mail]"),
        Contains = f.List("contains", Shapes.Choice<DigestTopic>("topic"), "what it is about", example: "[alerts]"),
    });

    public required string Name { get; init; }

    public required Period Every { get; init; }

    public required TimeOnly At { get; init; }

    public IReadOnlyList<string> To { get; init; } = [];

    public IReadOnlyList<DigestTopic> Contains { get; init; } = [];
}
