namespace Pulumi;

/// <summary>Gives the wire name of a part where it differs from the parameter's.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OutputConstructorParameterAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
