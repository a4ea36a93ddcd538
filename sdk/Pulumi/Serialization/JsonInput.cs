namespace Pulumi.Serialization;

/// <summary>An input that is sent as the JSON text of its value.</summary>
internal sealed record JsonInput(object Value);
