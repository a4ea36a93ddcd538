using Slipway.Delivery.Promotion;
using Slipway.Delivery.Releases;

namespace Slipway.Cli.Releases;

/// <summary>How releases are told on a terminal.</summary>
internal static class ReleaseLines
{
    private const string Nothing = "nothing";

    /// <summary>One line per service: from which version to which.</summary>
    public static string Changes(Release? before, Release after)
    {
        var names = after.Services.Select(service => service.Name)
            .Concat(before?.Services.Select(service => service.Name) ?? [])
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var width = names.Select(name => name.Length).DefaultIfEmpty().Max();
        return string.Concat(names.Select(name => $"  {name.PadRight(width)}  {Change(before?.Service(name), after.Service(name))}\n"));
    }

    private static string Change(ReleasedService? before, ReleasedService? after) =>
        before == after ? $"{Text(after)}, as before" : $"{Text(before)} → {Text(after)}";

    private static string Text(ReleasedService? service) => service switch
    {
        null => Nothing,
        { Image.Digest: { } digest } => $"{service.Version} ({Digests.Short(digest)})",
        { Commit: { } commit } => $"{service.Version} ({commit[..7]})",
        _ => service.Version,
    };
}
