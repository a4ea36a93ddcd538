namespace Slipway.Delivery;

/// <summary>A field that something writes while the environment runs, so that the program never sets it back.</summary>
/// <param name="Type">Pulumi's name of the kind of resource.</param>
/// <param name="Path">The field, as Pulumi writes it in what is ignored.</param>
/// <param name="Writer">Who writes it.</param>
/// <param name="Reason">What it holds, and what setting it back would do.</param>
public sealed record RuntimeOwnedField(string Type, string Path, string Writer, string Reason);
