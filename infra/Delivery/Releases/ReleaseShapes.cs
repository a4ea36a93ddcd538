using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Delivery.Releases;

/// <summary>The writings of single values that only release files have.</summary>
internal static class ReleaseShapes
{
    public const string DigestPattern = "sha256:[0-9a-f]{64}";

    public const string CommitPattern = "[0-9a-f]{40}";

    /// <summary>What a release is called; the numbers only grow.</summary>
    public static readonly Shape<string> ReleaseName = Shapes.Pattern("name of a release", "r[1-9][0-9]{0,8}", "r12");

    public static readonly Shape<DateTimeOffset> Instant = Shapes
        .Pattern("moment", "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z", "2026-01-31T09:30:00Z, in UTC and to the second")
        .Where(text => Moments.TryParse(text, out _), "there is no such day or time; write it like 2026-01-31T09:30:00Z")
        .Select(text => Moments.TryParse(text, out var moment) ? moment : default);

    public static readonly Shape<string> Digest = Shapes.Pattern("digest", DigestPattern, "sha256: and 64 hexadecimal digits");

    public static readonly Shape<string> Commit = Shapes.Pattern("commit", CommitPattern, "the 40 hexadecimal digits that git shows");

    /// <summary>An image that cannot become another one: by digest, and without a tag that would say something else.</summary>
    public static readonly Shape<ImageReference> Image = Shapes.Image
        .Where(image => image is { Digest: not null, Tag: null }, "an image is released by its digest alone: registry/name@sha256:…");
}
