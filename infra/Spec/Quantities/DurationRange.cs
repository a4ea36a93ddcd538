namespace Slipway.Spec.Quantities;

/// <summary>A span between two durations, written like 1s..3s; a single duration is both ends.</summary>
public readonly record struct DurationRange(Duration From, Duration To)
{
    /// <summary>One duration, or two with dots between them.</summary>
    public static string Pattern { get; } = $"^{One}(?:\\.\\.{One})?$";

    private static string One => Duration.Pattern[1..^1];

    public static bool TryParse(string text, out DurationRange value)
    {
        var separator = text.IndexOf("..", StringComparison.Ordinal);
        var from = separator < 0 ? text : text[..separator];
        var to = separator < 0 ? text : text[(separator + 2)..];
        value = default;
        if (!Duration.TryParse(from, out var shortest) || !Duration.TryParse(to, out var longest) || shortest > longest)
        {
            return false;
        }

        value = new DurationRange(shortest, longest);
        return true;
    }

    public override string ToString() => From == To ? From.ToString() : $"{From}..{To}";
}
