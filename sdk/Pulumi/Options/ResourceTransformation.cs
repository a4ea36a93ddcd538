namespace Pulumi;

/// <summary>Changes the inputs and options of a resource before it is registered; null leaves them.</summary>
public delegate ResourceTransformationResult? ResourceTransformation(ResourceTransformationArgs args);
