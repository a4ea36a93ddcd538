namespace Slipway.Plan;

/// <summary>A value of a plan: JSON-like, and besides that a reference to what only a cloud knows, or a secret that nobody loaded.</summary>
public abstract record PlanValue
{
    /// <summary>What a person sees where the value stands alone on a line.</summary>
    public sealed override string ToString() => PlanJson.Text(this);
}
