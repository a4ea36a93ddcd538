namespace Pulumi;

/// <summary>Names the type of one case of a union.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, AllowMultiple = true)]
public sealed class DiscriminatedUnionCaseAttribute(string tag, Type type) : Attribute
{
    public string Tag { get; } = tag;

    public Type Type { get; } = type;
}
