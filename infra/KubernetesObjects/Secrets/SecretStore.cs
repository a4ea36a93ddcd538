using Pulumi;

namespace Slipway.KubernetesObjects.Secrets;

/// <summary>Where one namespace's secrets are kept.</summary>
public sealed class SecretStore(string name, ObjectArgs<SecretStoreSpec> args, CustomResourceOptions options)
    : CustomObject<SecretStoreSpec>(name, "external-secrets.io/v1", "SecretStore", args, options);
