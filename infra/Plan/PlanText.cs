namespace Slipway.Plan;

/// <summary>A text; references and secrets that became part of it stand in it as they are displayed.</summary>
public sealed record PlanText(string Text) : PlanValue;
