namespace Slipway.Sdk.Catalogue.Extraction;

/// <summary>One wanted resource or function.</summary>
/// <param name="Without">Properties whose types are huge and not needed.</param>
/// <param name="IsByHand">Written in C# beside the generated classes, since a catalogue cannot express it.</param>
public sealed record WantedEntry(string Name, IReadOnlySet<string> Without, bool IsByHand, int Line);
