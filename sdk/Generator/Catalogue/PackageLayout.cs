namespace Slipway.Sdk.Generator.Catalogue;

/// <summary>Where a package keeps the classes of one type.</summary>
public enum PackageLayout
{
    /// <summary>Inputs and outputs are sub-namespaces of each module, outputs may be null, resources have a state class.</summary>
    Bridged,

    /// <summary>Inputs and outputs stand under one Types namespace, outputs are never null, there is no state.</summary>
    Kubernetes,
}
