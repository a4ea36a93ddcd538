using Slipway.Spec.Reading;

namespace Slipway.Delivery.Releases;

/// <summary>What runs of one product in one environment, and what ran before.</summary>
public sealed record ReleaseFile
{
    public static readonly Shape<ReleaseFile> Shape = Shapes.Record(
        "release-file",
        "What runs of one product in one environment, and what ran before.",
        f => new ReleaseFile
        {
            RunningName = f.Required("running", ReleaseShapes.ReleaseName, "the release that runs"),
            Releases = f.Required("releases", Shapes.Named(Release.Shape, ReleaseShapes.ReleaseName), "the releases, the newest first"),
        },
        ReleaseChecks.Check);

    public required string RunningName { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<Release> Releases { get; init; }

    /// <summary>What the stack deploys.</summary>
    public Release Running => Releases.First(release => release.Name == RunningName);

    /// <summary>Whether what runs came after everything that ran before; otherwise it was gone back to.</summary>
    public bool IsForward => Releases[0].Name == RunningName;

    public Release? Find(string name) => Releases.FirstOrDefault(release => release.Name == name);
}
