namespace Slipway.Repositories;

/// <summary>How resources are named after branches, tags and environments, whose names have characters that logical names do not.</summary>
public static class ReferenceNames
{
    public static string Part(string reference) =>
        string.Concat(reference.ToLowerInvariant().Select(character => char.IsAsciiLetterOrDigit(character) ? character : '-'));
}
