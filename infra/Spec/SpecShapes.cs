using System.Globalization;
using System.Text.Json;
using Slipway.Spec.Components;
using Slipway.Spec.Files;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec;

/// <summary>The writings of single values that only products' files have.</summary>
internal static class SpecShapes
{
    private static readonly YamlScalarKind[] AnyKind =
        [YamlScalarKind.Text, YamlScalarKind.Integer, YamlScalarKind.Number, YamlScalarKind.Boolean];

    /// <summary>A value that is handed on as text, however YAML would read it.</summary>
    public static readonly Shape<string> Value = new ScalarShape<string>(
        new ScalarFormat { Noun = "value", Hint = "it stands on one line", Kinds = AnyKind },
        (string text, out string value) =>
        {
            value = text;
            return true;
        });

    public static readonly Shape<int> PortNumber = new ScalarShape<int>(
        new ScalarFormat
        {
            Noun = "port",
            Hint = "allowed: 1 to 65535",
            Kinds = [YamlScalarKind.Text, YamlScalarKind.Integer],
            Pattern = "^[1-9][0-9]{0,4}$",
            Minimum = 1,
            Maximum = 65535,
        },
        (string text, out int value) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value is >= 1 and <= 65535);

    public static readonly Shape<string> UrlPath = Shapes.Pattern("path of a URL", "/[^\\s?#]*", "/health");

    public static readonly Shape<string> Metric = Shapes.Pattern("name of a series", "[a-zA-Z_:][a-zA-Z0-9_:]*", "shop_orders_total");

    public static readonly Shape<string> MetricLabel = Shapes.Pattern("label of a series", "[a-zA-Z_][a-zA-Z0-9_]*", "status_code");

    public static readonly Shape<string> ImageName = Shapes.Pattern(
        "image name", "[a-z0-9]+(?:[._/-][a-z0-9]+)*", "my-product, with lower-case letters, digits and hyphens");

    public static readonly Shape<string> HostAndPort = Shapes.Pattern("host with port", "[a-z0-9.-]+:[0-9]{1,5}", "db.example:5432");

    /// <summary>A status check's name; a comma in it would part it from a matrix's values.</summary>
    public static readonly Shape<string> JobName = Shapes.Pattern("job name", "[^\\s,][^\\r\\n,]{0,99}", "Backend Tests, without a comma");

    public static readonly Shape<string> JobId = Shapes.Pattern(
        "job id", "[A-Za-z_][A-Za-z0-9_-]{0,99}", "test-backend, with letters, digits, hyphens and underscores");

    public static readonly Shape<string> Axis = Shapes.Pattern(
        "axis", "component|os|[a-z][a-z0-9]*-version", "component, os or a version such as python-version");

    public static readonly Shape<string> WorkflowPath = Shapes.Pattern(
        "path of a workflow", "\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml", ".github/workflows/ci.yml");

    /// <summary>A name for each environment, with the environment's own in it.</summary>
    public static readonly Shape<string> NameWithEnvironment = Shapes.Pattern(
        "name with an environment in it", "[a-z0-9-]*\\{environment\\}[a-z0-9-]*", "\"{environment}-rollback\"");

    /// <summary>The version of a language or a tool, as exact as one wants it.</summary>
    public static readonly Shape<string> Version = Shapes.Pattern("version", "[0-9]+(?:\\.[0-9]+){0,2}", "\"3.12\"");

    public static readonly Shape<string> ImagePlatform = Shapes.Choice(
        "platform of images", [.. new[] { "linux/amd64", "linux/arm/v7", "linux/arm64" }.Select(platform => (platform, platform))]);

    /// <summary>A machine of GitHub's, by its label.</summary>
    public static readonly Shape<string> Runner = Shapes.Pattern(
        "runner", "(?:macos|ubuntu|windows)-(?:latest|[0-9]{2}(?:\\.[0-9]{2})?)(?:-arm)?", "ubuntu-latest");

    public static readonly Shape<string> Timezone = Shapes.Pattern("time zone", "UTC|[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z0-9_+-]+){1,2}", "Europe/Berlin");

    /// <summary>The labels that every alert has.</summary>
    public static readonly Shape<string> AlertLabel = Shapes.Choice(
        "label of alerts",
        [.. new[] { "alertname", "category", "environment", "product", "service", "severity" }.Select(label => (label, label))]);

    public static readonly Shape<string> CodeQueries = Shapes.Choice(
        "set of queries", [.. new[] { "default", "security-and-quality", "security-extended" }.Select(set => (set, set))]);

    public static readonly Shape<string> SlackChannel = Shapes.Pattern("Slack channel", "#[a-z0-9_-]{1,80}", "\"#alerts\"");

    public static readonly Shape<string> DecisionId = Shapes.Pattern("row id", "[A-Z]{2,8}-[A-Z]?[0-9]{1,3}", "SHOP-1");

    public static readonly Shape<TimeOnly> TimeOfDay = Shapes.Pattern("time of day", "(?:[01][0-9]|2[0-3]):[0-5][0-9]", "\"06:00\"")
        .Select(text => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time : default);

    public static readonly Shape<CpuRange> CpuRange = Range("range of processors", "250m..1",
        "(?:[0-9]{1,6}m|[0-9]{1,3}(?:\\.[0-9]{1,3})?)")
        .Select(text => Ends(text) is var (from, to) && CpuQuantity.TryParse(from, out var request) && CpuQuantity.TryParse(to,
            out var limit)
            ? new CpuRange(request, limit)
            : default)
        .Where(range => range.Request.CompareTo(range.Limit) <= 0, "the smaller amount stands first");

    public static readonly Shape<MemoryRange> MemoryRange = Range("range of memory", "512Mi..1Gi",
        "[0-9]{1,9}(?:\\.[0-9]{1,3})?[kKMGT]i?B?")
        .Where(text => Ends(text) is var (from, to) && ByteSize.TryParse(from, out _) && ByteSize.TryParse(to, out _),
            "write it like 512Mi..1Gi")
        .Select(text => Ends(text) is var (from, to) && ByteSize.TryParse(from, out var request) && ByteSize.TryParse(to, out var limit)
            ? new MemoryRange(request, limit)
            : default)
        .Where(range => range.Request.CompareTo(range.Limit) <= 0, "the smaller amount stands first");

    public static readonly Shape<ReplicaRange> ReplicaRange = Range("range of replicas", "2..6", "[1-9][0-9]{0,2}")
        .Select(text => Ends(text) is var (from, to)
            && int.TryParse(from, CultureInfo.InvariantCulture, out var minimum) && int.TryParse(to, CultureInfo.InvariantCulture,
                out var maximum)
            ? new ReplicaRange(minimum, maximum)
            : default)
        .Where(range => range.Minimum <= range.Maximum, "the autoscaler's minimum is greater than its maximum");

    public static readonly Shape<JsonElement> Tree = new TreeShape();

    private static Shape<string> Range(string noun, string example, string end) => Shapes.Pattern(noun, $"{end}\\.\\.{end}", example);

    // Lambdas of shapes also see what was refused, so nothing here may throw.
    private static (string From, string To) Ends(string? text)
    {
        var parts = (text ?? "").Split("..");
        return parts.Length == 2 ? (parts[0], parts[1]) : ("", "");
    }
}
