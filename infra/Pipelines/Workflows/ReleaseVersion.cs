using Slipway.Pipelines.Actions;

namespace Slipway.Pipelines.Workflows;

/// <summary>The version that a run is about.</summary>
internal static class ReleaseVersion
{
    private const string InputName = "version";

    /// <summary>The input that asks for a version, where the workflow has one.</summary>
    public static Input? Asked(JobDraft draft) => draft.Input(InputName);

    /// <summary>What was asked for by hand, otherwise the release's tag or the branch.</summary>
    public static Text Of(JobDraft draft) => Asked(draft) is { } asked ? asked.Value.Or(Given.RefName) : Given.RefName;
}
