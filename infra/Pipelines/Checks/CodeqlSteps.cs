using System.Globalization;
using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Workflows;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Checks;

/// <summary>CodeQL, which itself never fails for what it finds.</summary>
internal static class CodeqlSteps
{
    private const string Results = "codeql-results";

    public static IEnumerable<Step> For(StepSpec step, JobDraft draft)
    {
        draft.Permit(TokenScope.SecurityEvents);
        draft.PermitReading(TokenScope.Actions);
        var languages = string.Join(',', step.Languages.Select(NameOf));
        yield return new UsesStep
        {
            Name = "Start CodeQL",
            Action = Catalog.Actions.CodeqlInit,
            Arguments =
            [
                new("languages", languages),
                .. step.Queries is { } queries ? new[] { new NamedValue<Text>("queries", queries) } : [],
            ],
        };
        yield return new UsesStep
        {
            Name = "Analyse with CodeQL",
            Action = Catalog.Actions.CodeqlAnalyze,
            Arguments = [new("output", Results)],
        };

        if (step.FailsOn is { } level)
        {
            yield return new RunStep
            {
                Name = "Fail on grave findings",
                Environment = [new("LEAST", LeastScore(level).ToString("0.0", CultureInfo.InvariantCulture))],
                Script = $$"""
                    jq -s --argjson least "$LEAST" '
                      [.[].runs[]
                        | (.tool.driver.rules + [.tool.extensions[]?.rules[]?]
                            | map({key: .id, value: (.properties["security-severity"] // "0" | tonumber)}) | from_entries) as $scores
                        | .results[]
                        | select(($scores[.ruleId] // 0) >= $least)
                        | "\(.ruleId): \(.message.text)"]
                      | if length == 0 then "no finding of \($least) or more" else (.[], halt_error(1)) end' {{Results}}/*.sarif

                    """,
            };
        }
    }

    // GitHub's own bounds of "critical", "high", "medium" and "low" on the scale of CVSS.
    private static decimal LeastScore(FindingLevel level) => level switch
    {
        FindingLevel.Critical => 9.0m,
        FindingLevel.High => 7.0m,
        FindingLevel.Medium => 4.0m,
        _ => 0.1m,
    };

    private static string NameOf(Codebase language) => language switch
    {
        Codebase.Javascript => "javascript-typescript",
        Codebase.Java => "java-kotlin",
        _ => language.ToString().ToLowerInvariant(),
    };
}
