namespace Slipway.Observability.Rules;

/// <summary>What belongs together in a rule group.</summary>
public enum SignalGroup
{
    Requests,
    Health,
    Resources,
    Database,
    Business,
    Pipeline,
    Delivery,
    Promises,
}
