using Pulumi;

namespace Slipway.KubernetesObjects.Secrets;

/// <summary>A Kubernetes secret whose values are fetched from where they are kept.</summary>
public sealed class ExternalSecret(string name, ObjectArgs<ExternalSecretSpec> args, CustomResourceOptions options)
    : CustomObject<ExternalSecretSpec>(name, "external-secrets.io/v1", "ExternalSecret", args, options);
