using System.Globalization;
using System.Text;
using System.Text.Json;
using Slipway.Cli.CommandLine;
using Slipway.Plan;
using Slipway.Spec.Reading;

namespace Slipway.Cli.Check;

/// <summary>Problems and findings as one list: for people, for programs, for annotations in a pull request.</summary>
internal static class CheckReport
{
    public static string Write(
        string format, IReadOnlyList<Problem> problems, IReadOnlyList<string> failures, IReadOnlyList<ToldFinding> findings) => format switch
        {
            "json" => Json(problems, failures, findings),
            "github" => Annotations(problems, failures, findings),
            _ => Text(problems, failures, findings),
        };

    private static string Text(IReadOnlyList<Problem> problems, IReadOnlyList<string> failures, IReadOnlyList<ToldFinding> findings)
    {
        var text = new StringBuilder();
        foreach (var line in problems.Select(problem => problem.ToString()).Concat(failures))
        {
            text.Append(line).Append('\n');
        }

        foreach (var rule in findings.GroupBy(told => (told.Finding.Severity, told.Finding.Rule, told.Reason, told.Finding.Remedy)))
        {
            text.Append(SeverityName.Of(rule.Key.Severity)).Append(' ').Append(rule.Key.Rule).Append('\n');
            foreach (var told in rule)
            {
                WrappedText.Append(text, indent: 2, $"{told.Finding.Where}: {told.Finding.Message} ({Stacks(told)})");
            }

            if (rule.Key.Reason is { } reason)
            {
                WrappedText.Append(text, indent: 4, $"why: {reason}");
            }

            WrappedText.Append(text, indent: 4, $"remedy: {rule.Key.Remedy}");
            text.Append('\n');
        }

        var wrong = problems.Count + failures.Count;
        return text.Append(wrong + findings.Count == 0 ? "no problems, no findings\n" : $"{Count(wrong, "problem")}, {Summary(findings)}\n").ToString();
    }

    private static string Summary(IReadOnlyList<ToldFinding> findings)
    {
        var severities = findings.GroupBy(told => told.Finding.Severity).Select(group => Count(group.Count(), SeverityName.Of(group.Key))).ToList();
        return Count(findings.Count, "finding") + (severities.Count > 0 ? $": {string.Join(", ", severities)}" : "");
    }

    private static string Json(IReadOnlyList<Problem> problems, IReadOnlyList<string> failures, IReadOnlyList<ToldFinding> findings) => JsonText.Write(json =>
    {
        json.WriteString("format", "slipway.check/1");
        json.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            Write(json, problem.Location);
            json.WriteString("path", problem.Path);
            json.WriteString("message", problem.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("failures");
        foreach (var failure in failures)
        {
            json.WriteStringValue(failure);
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var told in findings)
        {
            Write(json, told);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, ToldFinding told)
    {
        json.WriteStartObject();
        json.WriteStartArray("stacks");
        foreach (var stack in told.Stacks)
        {
            json.WriteStringValue(stack);
        }

        json.WriteEndArray();
        json.WriteString("rule", told.Finding.Rule);
        json.WriteString("severity", SeverityName.Of(told.Finding.Severity));
        json.WriteString("where", told.Finding.Where);
        if (told.Location is { } location)
        {
            Write(json, location);
        }

        json.WriteString("message", told.Finding.Message);
        json.WriteString("reason", told.Reason);
        json.WriteString("remedy", told.Finding.Remedy);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SourceLocation location)
    {
        json.WriteString("file", location.File);
        json.WriteNumber("line", location.Line);
        json.WriteNumber("column", location.Column);
    }

    private static string Annotations(IReadOnlyList<Problem> problems, IReadOnlyList<string> failures, IReadOnlyList<ToldFinding> findings)
    {
        var text = new StringBuilder();
        foreach (var problem in problems)
        {
            var message = problem.Path.Length == 0 ? problem.Message : $"{problem.Path}: {problem.Message}";
            text.Append(CultureInfo.InvariantCulture, $"::error {Place(problem.Location)}::{Message(message)}\n");
        }

        foreach (var failure in failures)
        {
            text.Append(CultureInfo.InvariantCulture, $"::error::{Message(failure)}\n");
        }

        foreach (var told in findings)
        {
            var command = told.Finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            var place = told.Location is { } location ? $"{Place(location)}," : "";
            var message = told.Location is null ? $"{told.Finding.Where}: {told.Finding.Message}" : told.Finding.Message;
            text.Append(CultureInfo.InvariantCulture, $"::{command} {place}title={Property(told.Finding.Rule)}::");
            text.Append(Message($"{Stacks(told)}: {message}; {told.Finding.Remedy}")).Append('\n');
        }

        return text.ToString();
    }

    private static string Place(SourceLocation location) =>
        string.Create(CultureInfo.InvariantCulture, $"file={Property(location.File)},line={location.Line},col={location.Column}");

    private static string Stacks(ToldFinding told) => string.Join(", ", told.Stacks);

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    // GitHub's own escaping of workflow commands; a property's value must not end at a colon or comma either.
    private static string Message(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
