using System.Text.RegularExpressions;

namespace Slipway.Tests.Conformance;

/// <summary>An expression that forgets a label by which it should choose.</summary>
internal static partial class LabelChange
{
    /// <summary>Forgets each label everywhere, and in each place that is summed up by itself.</summary>
    public static IEnumerable<string> Of(string expression)
    {
        var labels = Label().Matches(expression).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).ToList();
        var everywhere = labels.Select(label => Selector().Replace(expression, match => Without(match.Value, label)));
        var somewhere =
            from selector in SummedUp().Matches(expression)
            from label in labels
            let forgotten = Without(selector.Groups[1].Value, label)
            select $"{expression[..selector.Groups[1].Index]}{forgotten}{expression[(selector.Groups[1].Index + selector.Groups[1].Length)..]}";
        return everywhere.Concat(somewhere).Where(changed => changed != expression).Distinct(StringComparer.Ordinal);
    }

    private static string Without(string selector, string label) =>
        Regex.Replace(selector, $"(?<=[{{,]){label}=~?\"[^\"]*\",?", "", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))
            .Replace(",}", "}", StringComparison.Ordinal);

    // Within the quotation marks of a value there may be braces.
    [GeneratedRegex("\\{(?:[a-z_]+=~?\"[^\"]*\",?)+\\}")]
    private static partial Regex Selector();

    [GeneratedRegex("(?<=[{,])([a-z_]+)=~?\"")]
    private static partial Regex Label();

    // What is compared one to one need not forget a label on both sides to be the same.
    [GeneratedRegex("(?:sum|avg|min|max)(?: by \\([a-z, ]+\\) )?\\((?:[a-z_]+\\()?[a-z_:0-9]+(\\{(?:[a-z_]+=~?\"[^\"]*\",?)+\\})(?:\\[[0-9a-z]+\\])?\\)")]
    private static partial Regex SummedUp();
}
