using Pulumi;

namespace Slipway.KubernetesObjects.Certificates;

/// <summary>A certificate that is issued, kept in a secret and renewed in time.</summary>
public sealed class Certificate(string name, ObjectArgs<CertificateSpec> args, CustomResourceOptions options)
    : CustomObject<CertificateSpec>(name, "cert-manager.io/v1", "Certificate", args, options);
