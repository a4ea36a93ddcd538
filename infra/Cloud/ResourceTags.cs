namespace Slipway.Cloud;

/// <summary>The tags that every resource carries which a cloud lets us tag.</summary>
public static class ResourceTags
{
    public const string Product = "slipway:product";
    public const string Environment = "slipway:environment";
    public const string Owner = "slipway:owner";
    public const string ManagedBy = "slipway:managed-by";

    /// <summary>By whom everything is managed that carries the tags.</summary>
    public const string Slipway = "slipway";

    public static Dictionary<string, string> For(string product, string environment, string owner) => new(StringComparer.Ordinal)
    {
        [Product] = product,
        [Environment] = environment,
        [Owner] = owner,
        [ManagedBy] = Slipway,
    };
}
