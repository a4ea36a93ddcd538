namespace Slipway.Policy.Changes;

/// <summary>Changes after which less keeps people from mistakes, and about which nobody decided.</summary>
public static class LoweredGuardRail
{
    public static Rule Rule { get; } = new()
    {
        Id = "lowered-guard-rail",
        Title = "What keeps people from mistakes is only lowered on purpose",
        Reason = "An approval, a check or an alert that disappears among other changes is missed when it is needed",
        Remedy = "put it back, or write a decision into the product's file, in the same change, whose text names what the message begins with",
        Lowered = risks =>
            from risk in risks
            where risk.LowersGuardRail && risk.Decision is null
            select new Breach(risk.Change.Resource.Name, $"{risk.Id}: {risk.Message}, and no decision says why"),
    };
}
