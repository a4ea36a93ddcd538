using System.Text;
using YamlDotNet.Core;

namespace Slipway.Spec.Reading;

/// <summary>Turns a file into nodes that know their places; whatever is wrong with it becomes a problem, never an exception.</summary>
public static class YamlSource
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the bytes of a file; null when there is nothing to work with.</summary>
    public static YamlNode? Parse(string file, byte[] bytes, ProblemList problems, YamlLimits? limits = null)
    {
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            problems.Add(SourceLocation.StartOf(file), "", "the file begins with a byte order mark; save it as UTF-8 without one");
            return null;
        }

        try
        {
            return Parse(file, Utf8.GetString(bytes), problems, limits);
        }
        catch (DecoderFallbackException wrong)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(wrong.Index, 0, bytes.Length)).Count((byte)'\n');
            problems.Add(new SourceLocation(file, line, 1), "", "the line is not valid UTF-8; save the file as UTF-8");
            return null;
        }
    }

    /// <summary>Reads the text of a file; null when there is nothing to work with.</summary>
    public static YamlNode? Parse(string file, string text, ProblemList problems, YamlLimits? limits = null)
    {
        limits ??= YamlLimits.Default;
        if (text.Length > limits.Characters)
        {
            problems.Add(SourceLocation.StartOf(file), "", $"the file has {text.Length} characters; at most {limits.Characters} are read");
            return null;
        }

        if (FirstUnprintable(text) is { } unprintable)
        {
            problems.Add(PlaceOf(file, text, unprintable), "", $"the character U+{(int)text[unprintable]:X4} may not stand in a file");
            return null;
        }

        try
        {
            return new YamlNodeBuilder(file, limits, problems).Build(text);
        }
        catch (YamlException wrong)
        {
            problems.Add(Explained(file, text, wrong));
            return null;
        }
    }

    private static int? FirstUnprintable(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsControl(character) ? character is not ('\n' or '\r' or '\t') : character is '\uFEFF' or '\uFFFE' or '\uFFFF' || IsLoneSurrogate(text, index))
            {
                return index;
            }
        }

        return null;
    }

    private static bool IsLoneSurrogate(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])
        : char.IsLowSurrogate(text[index]) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));

    private static SourceLocation PlaceOf(string file, string text, int index)
    {
        var before = text.AsSpan(0, index);
        return new SourceLocation(file, 1 + before.Count('\n'), index - before.LastIndexOf('\n'));
    }

    // The scanner complains about a tab where the value around it began.
    private static Problem Explained(string file, string text, YamlException wrong)
    {
        var place = new SourceLocation(file, (int)Math.Max(1, wrong.Start.Line), (int)Math.Max(1, wrong.Start.Column));
        var lines = text.Split('\n');
        var tabbed = Array.FindIndex(lines, Math.Min(place.Line, lines.Length) - 1, line => line.TrimStart(' ').StartsWith('\t'));
        if (tabbed == place.Line - 1 || (tabbed >= 0 && wrong.Message.Contains(" tab ", StringComparison.Ordinal)))
        {
            place = place with { Line = tabbed + 1, Column = lines[tabbed].IndexOf('\t', StringComparison.Ordinal) + 1 };
            return new Problem(place, "", "the line is indented with a tab; indent with spaces");
        }

        var message = wrong.Message.TrimEnd('.');
        var what = message.Length == 0 ? "" : $": {char.ToLowerInvariant(message[0])}{message[1..]}";
        return new Problem(place, "", $"not valid YAML{what}");
    }
}
