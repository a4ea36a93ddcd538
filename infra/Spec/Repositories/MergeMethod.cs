namespace Slipway.Spec.Repositories;

/// <summary>How a pull request gets into its branch.</summary>
public enum MergeMethod
{
    Squash,
    Merge,
    Rebase,
}
