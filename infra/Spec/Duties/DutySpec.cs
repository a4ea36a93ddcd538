using Slipway.Spec.Reading;

namespace Slipway.Spec.Duties;

/// <summary>Something that the team does again and again.</summary>
public sealed record DutySpec
{
    public static readonly Shape<DutySpec> Shape = Shapes.Record("duty", "Something that the team does again and again.", f => new DutySpec
    {
        Name = f.Name,
        Every = f.Required("every", Shapes.Choice<Period>("period"), "how often", example: "week"),
        At = f.Required("at", SpecShapes.TimeOfDay, "at which time, in UTC", example: "\"07:00\""),
        Title = f.Required("title", Shapes.Text, "the title of the issue", example: "Weekly tasks"),
        Tasks = f.List("tasks", Shapes.FreeText, "what is to be done", example: "[Update dependencies]"),
        Inventory = f.List("inventory", Shapes.Choice<Inventory>("inventory"), "what the issue lists", example: "[secrets]"),
        Decision = f.Optional("decision", Shapes.Reference("decision"), "the decision behind it", example: "SHOP-1"),
    });

    public required string Name { get; init; }

    public required Period Every { get; init; }

    public required TimeOnly At { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<string> Tasks { get; init; } = [];

    public IReadOnlyList<Inventory> Inventory { get; init; } = [];

    public string? Decision { get; init; }
}
