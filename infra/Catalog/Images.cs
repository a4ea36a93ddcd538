namespace Slipway.Catalog;

/// <summary>The images that we name ourselves; those of charts come with the charts.</summary>
public static class Images
{
    public const string ActionsRunner = "ghcr.io/actions/actions-runner:2.337.0@sha256:e5496277be5d09bc968b3d64911b74e219ac4a3f2edce956a3ecf9271bea1ef4";
}
