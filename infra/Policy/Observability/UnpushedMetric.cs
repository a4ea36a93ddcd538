namespace Slipway.Policy.Observability;

/// <summary>Metrics that somebody reads and no pipeline pushes.</summary>
public static class UnpushedMetric
{
    public static Rule Rule { get; } = new()
    {
        Id = "unpushed-metric",
        Title = "Every figure of pipelines and deliveries that is read is pushed by a job that runs",
        Reason = "An alert on a figure that never comes is silent for ever, and its graph stays empty",
        Remedy = "have a job of the product's workflows measure it, or take out what reads it",
        Mistakes = environment =>
            from breach in environment.UnpushedMetrics
            select new Breach(breach.Split(": ")[0], breach),
    };
}
