namespace Pulumi;

/// <summary>Marks the constructor that makes an output type of its parts.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
public sealed class OutputConstructorAttribute : Attribute;
