namespace Slipway.Sdk.Catalogue.Extraction;

/// <summary>What keeps a catalogue from being made, one sentence per problem.</summary>
public sealed class ExtractionException(IReadOnlyList<string> problems) : Exception(string.Join("\n", problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
