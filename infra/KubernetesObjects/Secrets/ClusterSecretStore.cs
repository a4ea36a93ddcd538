using Pulumi;

namespace Slipway.KubernetesObjects.Secrets;

/// <summary>Where secrets of any namespace are kept.</summary>
public sealed class ClusterSecretStore(string name, ObjectArgs<SecretStoreSpec> args, CustomResourceOptions options)
    : CustomObject<SecretStoreSpec>(name, "external-secrets.io/v1", "ClusterSecretStore", args, options);
