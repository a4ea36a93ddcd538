namespace Pulumi;

/// <summary>Names the property that tells which case of a union a value is.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class DiscriminatedUnionDiscriminatorAttribute(string propertyName) : Attribute
{
    public string PropertyName { get; } = propertyName;
}
