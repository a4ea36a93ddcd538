using Slipway.Pipelines.Actions;

namespace Slipway.Pipelines.Workflows;

/// <summary>Where somebody sees what a run did.</summary>
internal static class RunLink
{
    public static Text Value { get; } = Text.FromExpression(Given.ServerUrl) + "/" + Given.Repository + "/actions/runs/" + Given.RunId;
}
