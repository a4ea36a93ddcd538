using Slipway.Spec.Reading;

namespace Slipway.Spec.Retention;

/// <summary>How data are treated.</summary>
public sealed record DataSpec
{
    public static readonly Shape<DataSpec> Shape = Shapes.Record("data", "How data are treated.", f => new DataSpec
    {
        Personal = f.Required("personal", Shapes.Boolean, "whether there are data about people", example: "true"),
        Encrypted = f.List("encrypted", Shapes.Choice<Encryption>("place"), "where they are encrypted",
            example: "[at-rest, in-transit]"),
        AccessLogged = f.Required("access-logged", Shapes.Boolean, "whether every access is logged", example: "true"),
        Keep = f.Required("keep", KeptDataSpec.Shape, "how long things are kept",
            example: "{logs: 90d, access-logs: 365d, backups: 35d, artifacts: 14d, evidence: 400d}"),
    });

    public required bool Personal { get; init; }

    public IReadOnlyList<Encryption> Encrypted { get; init; } = [];

    public required bool AccessLogged { get; init; }

    public required KeptDataSpec Keep { get; init; }
}
