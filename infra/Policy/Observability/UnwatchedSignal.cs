namespace Slipway.Policy.Observability;

/// <summary>Series that something depends on and whose absence nobody would notice.</summary>
public static class UnwatchedSignal
{
    public static Rule Rule { get; } = new()
    {
        Id = "unwatched-signal",
        Title = "Somebody is told when a series is missing that an alert, a rollback or an analysis depends on",
        Reason = "What reads it would be silent for the wrong reason, and a new version would be judged by nothing",
        Remedy = "let the absence alerts of the product cover it",
        Mistakes = environment =>
            from gap in environment.UnwatchedSignals
            select new Breach(gap.Split(": ")[0], gap),
    };
}
