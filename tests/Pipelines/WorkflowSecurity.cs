using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Slipway.Tests.Pipelines;

/// <summary>What makes a workflow dangerous and actionlint does not know.</summary>
internal static partial class WorkflowSecurity
{
    private static readonly string[] s_requiredParts = ["timeout-minutes", "concurrency", "permissions"];

    private static readonly string[] s_followingConditions =
        ["conclusion == 'success'", "event == 'push'", "head_repository.full_name == github.repository"];

    private static readonly string[] s_dangerousTriggers = ["pull_request_target", "issue_comment"];

    /// <param name="kept">The secrets that are kept in environments, whose rules guard them.</param>
    public static IEnumerable<string> Findings(JsonNode workflow, params IReadOnlyList<string> kept)
    {
        foreach (var trigger in s_dangerousTriggers.Where(trigger => workflow["on"] is JsonObject on && on.ContainsKey(trigger)))
        {
            yield return $"{trigger} runs a stranger's change with the repository's secrets";
        }

        if (workflow["permissions"] is not JsonObject top || top.Any(scope => scope.Value!.ToString() == "write"))
        {
            yield return "the workflow's own permissions are not read-only";
        }

        foreach (var (id, job) in workflow["jobs"]!.AsObject())
        {
            foreach (var finding in OfJob(workflow, job!.AsObject()).Concat(OfSecrets(job.AsObject(), kept)))
            {
                yield return $"{id}: {finding}";
            }
        }
    }

    private static IEnumerable<string> OfJob(JsonNode workflow, JsonObject job)
    {
        foreach (var part in s_requiredParts.Where(part => !job.ContainsKey(part)))
        {
            yield return $"there is no {part}";
        }

        if (job["permissions"] is JsonValue)
        {
            yield return "the permissions are not listed";
        }

        if (workflow["on"]?["workflow_run"] is not null && job["needs"] is null
            && job["if"]?.ToString() is var condition
            && s_followingConditions
                .Any(part => condition?.Contains(part, StringComparison.Ordinal) != true))
        {
            yield return "it follows runs of any outcome, event or repository";
        }

        foreach (var finding in job["steps"]!.AsArray().SelectMany(step => OfStep(step!.AsObject())))
        {
            yield return finding;
        }
    }

    // Whoever may push a branch could otherwise read them with a job of his own; and what a whole job sees, others' actions see.
    private static IEnumerable<string> OfSecrets(JsonObject job, IReadOnlyList<string> kept)
    {
        foreach (var name in kept.Where(name => job["environment"] is null && job.ToJsonString().Contains($"secrets.{name} ", StringComparison.Ordinal)))
        {
            yield return $"{name} is kept in environments, and the job runs in none";
        }

        if (job["env"]?.ToJsonString().Contains("secrets.", StringComparison.Ordinal) == true)
        {
            yield return "every step of the job sees a secret";
        }
    }

    // What is a word of a command, every process of the machine can read; what the shell prints itself is none.
    private static IEnumerable<string> OfCommands(JsonObject step) =>
        from variable in step["env"]?.AsObject() ?? []
        where variable.Value!.ToString().Contains("secrets.", StringComparison.Ordinal)
        from line in (step["run"]?.ToString() ?? "").Split('\n')
        where Regex.IsMatch(line, $@"\$\{{?{variable.Key}\b") && !line.Contains("printf ", StringComparison.Ordinal)
        select $"a word of a command is the secret {variable.Key}";

    private static IEnumerable<string> OfStep(JsonObject step)
    {
        foreach (var finding in OfCommands(step))
        {
            yield return finding;
        }

        if (step["run"]?.ToString().Contains("${{", StringComparison.Ordinal) == true)
        {
            yield return "a script has an expression in it, which somebody else may write";
        }

        if (step["uses"]?.ToString() is { } uses && !Pinned().IsMatch(uses))
        {
            yield return $"{uses} is not pinned to a commit";
        }

        if (step["uses"]?.ToString().StartsWith("actions/checkout@", StringComparison.Ordinal) == true
            && step["with"]?["persist-credentials"]?.ToString() != "false")
        {
            yield return "the token stays on the disk after the checkout";
        }

        if (step["run"]?.ToString() is { } script && Image().Match(script) is { Success: true } image)
        {
            yield return $"{image.Value.Trim()} is not pinned to a version";
        }
    }

    [GeneratedRegex("^[^@]+@[0-9a-f]{40}$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"\s[a-z0-9./-]+/[a-z0-9./-]+:latest\b")]
    private static partial Regex Image();
}
