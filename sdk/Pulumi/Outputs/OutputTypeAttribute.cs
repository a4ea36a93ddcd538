namespace Pulumi;

/// <summary>Marks a type whose instances are made of a resource's outputs.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OutputTypeAttribute : Attribute;
