namespace Pulumi;

/// <summary>The inputs and options that a resource is registered with instead.</summary>
public readonly struct ResourceTransformationResult(ResourceArgs args, ResourceOptions options)
{
    public ResourceArgs Args { get; } = args;

    public ResourceOptions Options { get; } = options;
}
