using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Workflows;
using Slipway.Spec;
using Slipway.Spec.Alerts;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Checks;

/// <summary>Trivy: all findings to the Security page where the file says so, or at least to be counted, and failure from a level on.</summary>
internal static class TrivySteps
{
    private const string Report = "trivy.sarif";

    public static IEnumerable<Step> Scan(string kind, string name, StepSpec step, JobDraft draft) =>
        Scan(kind, name, [new("scan-ref", draft.Component(step)?.Directory ?? ".")], step, draft);

    /// <summary>Scans whatever the arguments say.</summary>
    public static IEnumerable<Step> Scan(string kind, string name, NamedValue<Text>[] what, StepSpec step, JobDraft draft)
    {
        if (ReportsToGithub(step, draft) || !AreCountedElsewhere(draft))
        {
            yield return Use($"{name}, all findings", [new("scan-type", kind), .. what, new("format", "sarif"), new("output", Report)]);
        }

        if (ReportsToGithub(step, draft))
        {
            draft.Permit(TokenScope.SecurityEvents);
            yield return new UsesStep
            {
                Name = "Show the findings on the Security page",
                Action = Catalog.Actions.CodeqlUpload,
                If = Given.Own,
                Arguments = [new("sarif_file", Report), new("category", Category(kind, draft))],
            };
        }

        var levels = string.Join(',', Levels(step.FailsOn ?? draft.Product.Pipeline.Images.FailsOn));
        yield return Use(name, [new("scan-type", kind), .. what, new("severity", levels), new("exit-code", "1")]);
    }

    private static UsesStep Use(string name, IReadOnlyList<NamedValue<Text>> arguments) =>
        new() { Name = name, Action = Catalog.Actions.Trivy, Arguments = arguments };

    private static bool AreCountedElsewhere(JobDraft draft) =>
        draft.Product.Channels.Any(channel => channel.Kind == ChannelKind.CodeScanning)
        || draft.Product.Pipeline.Workflows.SelectMany(workflow => workflow.Jobs).SelectMany(job => job.Steps)
            .Any(step => step.Checks.Contains(CheckTool.Codeql));

    private static bool ReportsToGithub(StepSpec step, JobDraft draft) =>
        step.ReportsTo is { } channel && draft.Product.Channel(channel)?.Kind == ChannelKind.CodeScanning;

    // Two uploads of one category overwrite each other.
    private static Text Category(string kind, JobDraft draft) => draft.Axis("component") is { } axis
        ? $"trivy-{kind}-" + axis.Value
        : $"trivy-{kind}";

    private static IEnumerable<string> Levels(FindingLevel lowest) =>
        Enum.GetValues<FindingLevel>().Where(level => level >= lowest).OrderDescending()
            .Select(level => level.ToString().ToUpperInvariant());
}
