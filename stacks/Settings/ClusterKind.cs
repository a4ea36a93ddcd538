namespace Slipway.Stacks.Settings;

/// <summary>Whose cluster the products run on.</summary>
public enum ClusterKind
{
    /// <summary>An EKS cluster that the stack declares.</summary>
    Eks,

    /// <summary>A cluster that is there already, reached by a kubeconfig.</summary>
    Existing,
}
