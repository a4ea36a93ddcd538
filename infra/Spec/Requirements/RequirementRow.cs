using Slipway.Spec.Reading;

namespace Slipway.Spec.Requirements;

/// <summary>Something that a product's document asks for, and where the product's file answers it.</summary>
public sealed record RequirementRow
{
    private const string Contradiction = "-X";

    public required string Id { get; init; }

    public required SourceLocation Location { get; init; }

    public required string Text { get; init; }

    /// <summary>Products, and paths in their files.</summary>
    public required IReadOnlyList<(string Product, string Path)> Places { get; init; }

    /// <summary>Whether the document contradicts itself or leaves it open, so that somebody has to decide.</summary>
    public bool AsksForADecision => Id.Contains(Contradiction, StringComparison.Ordinal);
}
