using Slipway.Pipelines.Actions;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Workflows;

/// <summary>Getting the source that a job is about.</summary>
internal static class SourceSteps
{
    /// <summary>The commit that is tested, built or deployed, whatever started the run.</summary>
    public static Text Commit(JobDraft draft) =>
        draft.Workflow.Triggers.After is null ? Given.Commit : Given.PrecedingCommit.Or(Given.Commit);

    public static UsesStep CheckOut(JobDraft draft, bool wholeHistory = false) => new()
    {
        Name = "Check out",
        Action = Catalog.Actions.Checkout,
        Arguments =
        [
            new("persist-credentials", "false"),
            .. Reference(draft) is { } reference ? new[] { new NamedValue<Text>("ref", reference) } : [],
            .. wholeHistory ? new[] { new NamedValue<Text>("fetch-depth", "0") } : [],
        ],
    };

    // Null for what the run was started for, which is what is checked out anyway.
    private static Text? Reference(JobDraft draft) =>
        draft.Workflow.Triggers.After is not null ? Commit(draft)
        : ReleaseVersion.Asked(draft) is { } asked ? Text.FromExpression(asked.Value.Or(Given.Commit))
        : null;
}
