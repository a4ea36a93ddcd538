namespace Pulumi;

/// <summary>Changes a resource inside the engine; a test run has none, so it does not run there.</summary>
public delegate Task<ResourceTransformResult?> ResourceTransform(ResourceTransformArgs args, CancellationToken cancellationToken = default);
