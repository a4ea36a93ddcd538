namespace Slipway.Policy.Repositories;

/// <summary>Webhooks that anybody can forge or read.</summary>
public static class UnsignedWebhook
{
    public static Rule Rule { get; } = new()
    {
        Id = "unsigned-webhook",
        Title = "A webhook is signed and goes over TLS",
        Reason = "Whoever knows the address could start what it starts",
        Remedy = "give it a secret and an https address, and leave insecureSsl off",
        Breaches = environment =>
            from hook in environment.OfType(GithubTypes.Webhook)
            where !hook.Has("configuration.secret") || hook.IsOn("configuration.insecureSsl")
                || hook.Text("configuration.url")?.StartsWith("http:", StringComparison.Ordinal) == true
            select hook.Breach("configuration", "is not signed, or goes over the network readable"),
    };
}
