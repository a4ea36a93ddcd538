namespace Slipway.Plan;

/// <summary>A choice that a product's file made where its documents were open or contradicted each other.</summary>
public sealed record Decision(string Product, string Id, string Text, string Choice);
