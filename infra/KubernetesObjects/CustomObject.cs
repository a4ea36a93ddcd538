using Pulumi;

namespace Slipway.KubernetesObjects;

/// <summary>An object of a kind that an add-on brings. Its options have no default, so that a forgotten parent does not compile.</summary>
public abstract class CustomObject<TSpec> : Pulumi.Kubernetes.ApiExtensions.CustomResource
    where TSpec : notnull
{
    private protected CustomObject(string name, string apiVersion, string kind, ObjectArgs<TSpec> args, CustomResourceOptions options)
        : base(name, new CustomObjectArgs(apiVersion, kind, args.Metadata, ObjectTree.Of(args.Spec)), options)
    {
    }
}
