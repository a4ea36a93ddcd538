namespace Slipway.Catalog;

/// <summary>The images that we name ourselves; those of charts come with the charts.</summary>
public static class Images
{
    public const string ActionsRunner = "ghcr.io/actions/actions-runner:2.337.0@sha256:e5496277be5d09bc968b3d64911b74e219ac4a3f2edce956a3ecf9271bea1ef4";

    /// <summary>AWS's own command line.</summary>
    public const string AwsCli = "public.ecr.aws/aws-cli/aws-cli:2.37.0@sha256:337494c2047176fe9abcf45a5d1eaf1c2c62cae40953284fb1143b5c6170f065";
}
