using System.Text.Encodings.Web;
using System.Text.Json;
using Slipway.Delivery.Releases;
using Slipway.Spec.Reading;

namespace Slipway.Delivery.Promotion;

/// <summary>What a pipeline found out about exactly one version of a product.</summary>
public sealed record EvidenceDocument
{
    public const string FormatName = "slipway.evidence/1";

    public static readonly Shape<EvidenceDocument> Shape = Shapes.Record(
        "evidence",
        "What a pipeline found out about exactly one version of a product.",
        f =>
        {
            _ = f.Required("format", Shapes.Choice<string>("format", (FormatName, FormatName)), "the format and its version");
            return new EvidenceDocument
            {
                Product = f.Required("product", Shapes.DnsLabel, "the product"),
                Kind = f.Required("kind", Shapes.DnsLabel, "what was looked at, by the name that the product's file gives it"),
                Result = f.Required("result", Shapes.Choice<EvidenceResult>("result"), "what came of it"),
                When = f.Required("when", ReleaseShapes.Instant, "when that was known"),
                Spec = f.Required("spec", ReleaseShapes.Digest, "the revision of the product's file that the pipeline was generated from"),
                Commit = f.Required("commit", ReleaseShapes.Commit, "the commit that was looked at"),
                Environment = f.Optional("environment", Shapes.DnsLabel, "the environment that it was looked at in, if it ran in one"),
                Images = f.Map("images", ReleaseShapes.Digest, "the digests that ran there, by component", names: Shapes.DnsLabel),
                Measured = f.Map("measured", Shapes.Text, "what was measured, for people"),
            };
        },
        (document, check) =>
        {
            if (document.Environment is null && document.Images.Count > 0)
            {
                check.At("images").Problem("images has no effect without environment; what was found in the source is for the commit");
            }
        });

    private static readonly JsonSerializerOptions s_readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public required string Product { get; init; }

    /// <summary>What was looked at: smoke, end-to-end, security and whatever else a product's file names.</summary>
    public required string Kind { get; init; }

    public required EvidenceResult Result { get; init; }

    public required DateTimeOffset When { get; init; }

    public required string Spec { get; init; }

    public required string Commit { get; init; }

    /// <summary>The environment that it was looked at in; null for what was found in the source, which is for the commit.</summary>
    public string? Environment { get; init; }

    public IReadOnlyList<NamedValue<string>> Images { get; init; } = [];

    public IReadOnlyList<NamedValue<string>> Measured { get; init; } = [];

    /// <summary>The JSON Schema of the document, for whoever writes one.</summary>
    public static string SchemaJson() =>
        SchemaWriter.WriteAlone(Shape, "A piece of evidence").ToJsonString(s_readable) + "\n";
}
