namespace Slipway.Policy.Decisions;

/// <summary>Contradictions and gaps of a product's document about which nobody decided.</summary>
public static class UndecidedRow
{
    private const string Section = "decisions";

    public static Rule Rule { get; } = new()
    {
        Id = "undecided-row",
        Title = "What a document leaves open or says in two ways is decided in its product's file",
        Reason = "Everybody would read it their own way, and the next change would undo what this one meant",
        Remedy = "write the row's name into the product's decisions, with what is open and what you chose",
        Mistakes = environment =>
            from product in environment.Products
            from row in environment.Requirements
            where row.AsksForADecision && row.Places.Any(place => place.Product == product.Name)
                && product.Decisions.All(decision => decision.Name != row.Id)
            select new Breach(environment.PlaceOf(product, Section), $"{product.Name}: {row.Id} is not decided: {row.Text}"),
    };
}
