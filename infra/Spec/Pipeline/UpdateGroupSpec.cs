using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>Updates that come in one pull request.</summary>
public sealed record UpdateGroupSpec
{
    public static readonly Shape<UpdateGroupSpec> Shape = Shapes.Record("update-group", "Updates that come in one pull request.", f =>
    {
        f.AtLeastOne("applies-to", "update-types");
        return new UpdateGroupSpec
        {
            Name = f.Name,
            AppliesTo = f.Optional("applies-to", Shapes.Choice<UpdateKind>("kind of update"), "why they come",
                example: "security-updates"),
            UpdateTypes = f.List("update-types", Shapes.Choice<UpdateSize>("size"), "how far they go", example: "[minor, patch]"),
        };
    });

    public required string Name { get; init; }

    public UpdateKind? AppliesTo { get; init; }

    public IReadOnlyList<UpdateSize> UpdateTypes { get; init; } = [];
}
