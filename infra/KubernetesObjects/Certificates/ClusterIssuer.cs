using Pulumi;

namespace Slipway.KubernetesObjects.Certificates;

/// <summary>Who issues the certificates of the whole cluster.</summary>
public sealed class ClusterIssuer(string name, ObjectArgs<ClusterIssuerSpec> args, CustomResourceOptions options)
    : CustomObject<ClusterIssuerSpec>(name, "cert-manager.io/v1", "ClusterIssuer", args, options);
