using Slipway.Pipelines.Actions;

namespace Slipway.Pipelines.Workflows;

/// <summary>A workflow and where it stands.</summary>
public sealed record WorkflowFile(string Path, Workflow Workflow);
