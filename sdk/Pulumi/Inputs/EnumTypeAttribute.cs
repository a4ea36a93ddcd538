namespace Pulumi;

/// <summary>Marks an open set of values, sent as the string or number it converts to.</summary>
[AttributeUsage(AttributeTargets.Enum | AttributeTargets.Struct)]
public sealed class EnumTypeAttribute : Attribute;
