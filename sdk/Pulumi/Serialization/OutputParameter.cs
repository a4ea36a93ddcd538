namespace Pulumi.Serialization;

/// <summary>A parameter of an output type's constructor: its name on the wire, its type, and what to call it in a warning.</summary>
internal sealed record OutputParameter(string Name, Type Type, string Place);
