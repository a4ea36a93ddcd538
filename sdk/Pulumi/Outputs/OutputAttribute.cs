namespace Pulumi;

/// <summary>Names the output of a resource that a property shows.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OutputAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;
}
