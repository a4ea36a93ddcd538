using System.Text.RegularExpressions;

namespace Slipway.Spec.Quantities;

/// <summary>The name of a container image with its tag or digest.</summary>
public sealed partial record ImageReference(string Repository, string? Tag, string? Digest)
{
    public const string Pattern = "^[a-z0-9]+(?:[._:/-]+[a-z0-9]+)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$";

    public static bool TryParse(string text, out ImageReference value)
    {
        var match = Format().Match(text);
        value = null!;
        if (!match.Success || text.Length > 512)
        {
            return false;
        }

        value = new ImageReference(match.Groups[1].Value, Optional(match.Groups[2]), Optional(match.Groups[3]));
        return true;
    }

    public static ImageReference Parse(string text) => TryParse(text, out var value) ? value : throw new FormatException($"\"{text}\" is not an image");

    public override string ToString() => $"{Repository}{(Tag is null ? "" : $":{Tag}")}{(Digest is null ? "" : $"@{Digest}")}";

    private static string? Optional(Group group) => group.Success ? group.Value : null;

    // A port may follow the registry's host only, which is what tells it from a tag.
    [GeneratedRegex(@"^((?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,5})?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*)(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Format();
}
