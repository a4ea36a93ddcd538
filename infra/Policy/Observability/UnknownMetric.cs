namespace Slipway.Policy.Observability;

/// <summary>Metrics that somebody reads and nothing exposes.</summary>
public static class UnknownMetric
{
    public static Rule Rule { get; } = new()
    {
        Id = "unknown-metric",
        Title = "Every metric that is read is exposed by something, with the labels by which it is chosen",
        Reason = "An alert, a graph or a rollback that reads what is not there is silent, and looks as if all were well",
        Remedy = "declare the metric where it is exposed, or read one that is",
        Mistakes = environment =>
            from breach in environment.UnknownMetrics
            select new Breach(breach.Split(": ")[0], breach),
    };
}
