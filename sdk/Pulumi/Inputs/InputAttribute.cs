namespace Pulumi;

/// <summary>Names the input of a resource that a property or its field holds.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class InputAttribute(string name, bool required = false, bool json = false) : Attribute
{
    internal string Name { get; } = name;

    internal bool IsRequired { get; } = required;

    internal bool Json { get; } = json;
}
