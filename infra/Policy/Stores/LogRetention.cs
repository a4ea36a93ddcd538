namespace Slipway.Policy.Stores;

/// <summary>Logs that are kept for ever.</summary>
public static class LogRetention
{
    public static Rule Rule { get; } = new()
    {
        Id = "log-retention",
        Title = "Logs end",
        Reason = "Personal data in them must go, and their price only grows",
        Remedy = "set retentionInDays to what the product's data.keep says",
        Breaches = environment =>
            from logs in environment.OfType(AwsTypes.LogGroup)
            where logs.Number("retentionInDays") is null or 0
            select logs.Breach("retentionInDays", "keeps logs for ever"),
    };
}
