namespace Slipway.Policy.Stores;

/// <summary>Image registries in which a tag can be moved.</summary>
public static class MutableTags
{
    public static Rule Rule { get; } = new()
    {
        Id = "mutable-tags",
        Title = "An image tag never moves",
        Reason = "Whoever can push could replace what was tested by something else under the same name",
        Remedy = "set imageTagMutability to IMMUTABLE",
        Breaches = environment =>
            from registry in environment.OfType(AwsTypes.Registry)
            where registry.Text("imageTagMutability")?.StartsWith("IMMUTABLE", StringComparison.Ordinal) != true
            select registry.Breach("imageTagMutability", "lets tags be moved to other images"),
    };
}
