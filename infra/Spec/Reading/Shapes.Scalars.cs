using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Slipway.Spec.Quantities;

namespace Slipway.Spec.Reading;

public static partial class Shapes
{
    /// <summary>A text on one line that something else depends on: a name, a command, a path.</summary>
    public static readonly Shape<string> Text = Scalar<string>("text", "it must not be empty", "^(?=.*\\S)", Accepts);

    /// <summary>Prose for people, on one or several lines; nothing follows from its wording.</summary>
    public static readonly Shape<string> FreeText = new ScalarShape<string>(
        new ScalarFormat { Noun = "text", Hint = "it must not be empty", Pattern = "\\S", Multiline = true }, Accepts);

    public static readonly Shape<bool> Boolean = new ScalarShape<bool>(
        new ScalarFormat { Noun = "choice of true or false", Hint = "allowed: false, true", Kinds = [YamlScalarKind.Boolean] }, bool.TryParse);

    public static readonly Shape<Duration> Duration =
        Scalar<Duration>("duration", "write it like 500ms, 15m or 1h30m", Quantities.Duration.Pattern, Quantities.Duration.TryParse);

    /// <summary>A length of time that is none only in arithmetic.</summary>
    public static readonly Shape<Duration> PositiveDuration = Scalar<Duration>(
        "duration above zero", "write it like 30s or 4h", $"^(?=.*[1-9]){Quantities.Duration.Pattern[1..]}",
        (string text, out Duration value) => Quantities.Duration.TryParse(text, out value) && value > Quantities.Duration.Zero);

    public static readonly Shape<DurationRange> DurationRange =
        Scalar<DurationRange>("range of durations", "write it like 1s..3s, the shorter one first", Quantities.DurationRange.Pattern, Quantities.DurationRange.TryParse);

    /// <summary>A share of a whole: 0% to 100%.</summary>
    public static readonly Shape<Percentage> Percentage =
        Scalar<Percentage>("percentage", "write it like 10% or 99.9%", Quantities.Percentage.Pattern, Quantities.Percentage.TryParse)
            .Where(value => value.Percent <= 100m, "a percentage lies between 0% and 100%");

    /// <summary>A change against something else, which may well be more than 100%.</summary>
    public static readonly Shape<Percentage> Change =
        Scalar<Percentage>("percentage", "write it like 10% or 250%", Quantities.Percentage.Pattern, Quantities.Percentage.TryParse);

    public static readonly Shape<ByteSize> ByteSize =
        Scalar<ByteSize>("size", "write it like 512Mi, 20Gi or 500kB", Quantities.ByteSize.Pattern, Quantities.ByteSize.TryParse);

    public static readonly Shape<Rate> Rate = Scalar<Rate>("rate", "write it like 1000/s, 30/m or 1/d", Quantities.Rate.Pattern, Quantities.Rate.TryParse);

    public static readonly Shape<CronExpression> Cron = Scalar<CronExpression>(
        "cron expression", "write minute, hour, day, month and weekday (0-6) like 0 2 * * *", "^\\S+ \\S+ \\S+ \\S+ \\S+$", CronExpression.TryParse);

    public static readonly Shape<ImageReference> Image = Scalar<ImageReference>(
        "container image", "write it like registry.example/team/app:1.2.3", ImageReference.Pattern, ImageReference.TryParse);

    public static readonly Shape<string> Url = Scalar<string>(
        "URL", "write it like https://app.example/path", "^https?://[^\\s/]+(?:/\\S*)?$", (string text, out string value) =>
        {
            value = text;
            return System.Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0 && !text.Contains(' ', StringComparison.Ordinal);
        });

    public static readonly Shape<string> HostName = Pattern(
        "host name", "(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?", "app.example.com");

    /// <summary>A name that Kubernetes and DNS accept.</summary>
    public static readonly Shape<string> DnsLabel = Pattern(
        "name", "[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?", "my-product, with lower-case letters, digits and hyphens, at most 63");

    public static readonly Shape<string> Email = Pattern("e-mail address", "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+", "team@app.example");

    /// <summary>The name of a GitHub organisation or user.</summary>
    public static readonly Shape<string> Owner = Pattern("GitHub owner", "[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}", "my-organisation");

    public static readonly Shape<string> RepositoryName = Pattern(
        "repository name", "(?!\\.{1,2}$)(?!.*\\.git$)[A-Za-z0-9._-]{1,100}", "my-repository, with letters, digits, dots, hyphens and underscores");

    /// <summary>The name of a branch or tag, or a pattern of names.</summary>
    public static readonly Shape<string> RefPattern = Pattern(
        "branch or tag", "(?![/.-])(?!.*(?:\\.\\.|//|@\\{|/\\.))(?!.*(?:[/.]|\\.lock)$)[^\\s~^:\\\\]{1,200}", "main, release/* or v*");

    /// <summary>A name that secrets and variables can have in GitHub.</summary>
    public static readonly Shape<string> VariableName = Pattern(
        "variable name", "(?!GITHUB_)[A-Z_][A-Z0-9_]*", "DATABASE_URL, with capitals, digits and underscores, not beginning with GITHUB_");

    private static readonly ConcurrentDictionary<string, Shape<string>> References = new(StringComparer.Ordinal);

    private static readonly Shape<string> AnyName = Pattern("name", "\\S(?:[^\\r\\n]*\\S)?", "backend, without space around it");

    /// <summary>A whole number between two bounds.</summary>
    public static Shape<int> Integer(int minimum, int maximum) => new ScalarShape<int>(
        new ScalarFormat
        {
            Noun = "whole number",
            Hint = $"allowed: {minimum.ToString(CultureInfo.InvariantCulture)} to {maximum.ToString(CultureInfo.InvariantCulture)}",
            Kinds = [YamlScalarKind.Integer],
            Minimum = minimum,
            Maximum = maximum,
        },
        (string text, out int value) =>
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && value >= minimum && value <= maximum);

    /// <summary>The name of something that is declared elsewhere; a check sees to it that it is.</summary>
    public static Shape<string> Reference(string noun) => References.GetOrAdd(
        noun,
        static noun => Pattern(noun, "\\S(?:[^\\r\\n]*\\S)?", "the name under which it is declared"));

    /// <summary>A text of a form of its own; the expression must mean the same in JavaScript and covers the whole text.</summary>
    public static Shape<string> Pattern(string noun, string expression, string example)
    {
        var regex = new Regex($"^(?:{expression})$", RegexOptions.CultureInvariant);
        return Scalar<string>(noun, $"write it like {example}", $"^(?:{expression})$", (string text, out string value) =>
        {
            value = text;
            return regex.IsMatch(text);
        });
    }

    private static ScalarShape<T> Scalar<T>(string noun, string hint, string? pattern, ScalarParser<T> parse) =>
        new(new ScalarFormat { Noun = noun, Hint = hint, Pattern = pattern }, parse);

    private static bool Accepts(string text, out string value)
    {
        value = text;
        return !string.IsNullOrWhiteSpace(text);
    }
}
