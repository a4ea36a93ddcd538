namespace Slipway.KubernetesObjects.Secrets;

/// <summary>Whether a store is one namespace's or the whole cluster's.</summary>
public enum SecretStoreKind
{
    SecretStore,
    ClusterSecretStore,
}
