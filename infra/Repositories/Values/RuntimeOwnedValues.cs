using Slipway.Pipelines;

namespace Slipway.Repositories.Values;

/// <summary>Variables that are made here once and then belong to whoever sets them while products run.</summary>
public static class RuntimeOwnedValues
{
    /// <summary>What they are when they are made: nothing is frozen.</summary>
    public const string First = "false";

    /// <summary>Whether a workflow or a person changes it, so that no deployment may set it back.</summary>
    public static bool Includes(string variable) => variable == PipelineNames.Freeze.Name;
}
