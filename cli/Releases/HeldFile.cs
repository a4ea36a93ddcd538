using Slipway.Delivery.Releases;
using Slipway.Spec.Reading;

namespace Slipway.Cli.Releases;

/// <summary>A release file with its text and the places in it.</summary>
internal sealed record HeldFile(string Name, string Text, ReleaseFile Releases, OriginMap Places)
{
    /// <summary>Something that speaks against a release.</summary>
    public Problem Problem(string release, string message)
    {
        var path = YamlPath.Key("releases", release);
        return new(Places[path]?.Location ?? SourceLocation.StartOf(Name), path, message);
    }
}
