using System.Text;
using System.Text.Json;
using Slipway.Plan;
using Slipway.Spec.Reading;

namespace Slipway.Cli.Check;

/// <summary>Problems and findings as one list: for people, for programs, for annotations in a pull request.</summary>
internal static class CheckReport
{
    public static string Write(string format, IReadOnlyList<Problem> problems, IReadOnlyList<string> failures, IReadOnlyList<(string Stack, Finding Finding)> findings) => format switch
    {
        "json" => Json(problems, failures, findings),
        "github" => Annotations(problems, failures, findings),
        _ => Text(problems, failures, findings),
    };

    private static string Text(IReadOnlyList<Problem> problems, IReadOnlyList<string> failures, IReadOnlyList<(string Stack, Finding Finding)> findings)
    {
        var text = new StringBuilder();
        foreach (var line in problems.Select(problem => problem.ToString()).Concat(failures))
        {
            text.Append(line).Append('\n');
        }

        foreach (var group in findings.GroupBy(entry => entry.Finding.Severity).OrderBy(group => group.Key))
        {
            foreach (var (stack, finding) in group)
            {
                text.Append(SeverityName.Of(finding.Severity)).Append(' ').Append(finding.Rule).Append(": ").Append(stack).Append(": ").Append(finding.Where);
                text.Append(": ").Append(finding.Message).Append("; ").Append(finding.Remedy).Append('\n');
            }
        }

        var wrong = problems.Count + failures.Count;
        return text.Append(wrong + findings.Count == 0 ? "no problems, no findings\n" : $"{Count(wrong, "problem")}, {Count(findings.Count, "finding")}\n").ToString();
    }

    private static string Json(IReadOnlyList<Problem> problems, IReadOnlyList<string> failures, IReadOnlyList<(string Stack, Finding Finding)> findings)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("format", "slipway.check/1");
            json.WriteStartArray("problems");
            foreach (var problem in problems)
            {
                json.WriteStartObject();
                json.WriteString("file", problem.Location.File);
                json.WriteNumber("line", problem.Location.Line);
                json.WriteNumber("column", problem.Location.Column);
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
            foreach (var (stack, finding) in findings)
            {
                json.WriteStartObject();
                json.WriteString("stack", stack);
                json.WriteString("rule", finding.Rule);
                json.WriteString("severity", SeverityName.Of(finding.Severity));
                json.WriteString("where", finding.Where);
                json.WriteString("message", finding.Message);
                json.WriteString("remedy", finding.Remedy);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static string Annotations(IReadOnlyList<Problem> problems, IReadOnlyList<string> failures, IReadOnlyList<(string Stack, Finding Finding)> findings)
    {
        var text = new StringBuilder();
        foreach (var problem in problems)
        {
            var message = problem.Path.Length == 0 ? problem.Message : $"{problem.Path}: {problem.Message}";
            text.Append($"::error file={Property(problem.Location.File)},line={problem.Location.Line},col={problem.Location.Column}::{Message(message)}\n");
        }

        foreach (var failure in failures)
        {
            text.Append($"::error::{Message(failure)}\n");
        }

        foreach (var (stack, finding) in findings)
        {
            var command = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            text.Append($"::{command} title={Property(finding.Rule)}::{Message($"{stack}: {finding.Where}: {finding.Message}; {finding.Remedy}")}\n");
        }

        return text.ToString();
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    // GitHub's own escaping of workflow commands; a property's value must not end at a colon or comma either.
    private static string Message(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
