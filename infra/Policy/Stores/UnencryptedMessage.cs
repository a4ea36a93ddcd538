namespace Slipway.Policy.Stores;

/// <summary>Topics, queues, logs and backups without a key.</summary>
public static class UnencryptedMessage
{
    private static readonly IReadOnlyList<(string Type, string[] Inputs)> s_places =
    [
        (AwsTypes.BackupVault, ["kmsKeyArn"]),
        (AwsTypes.LogGroup, ["kmsKeyId"]),
        (AwsTypes.Queue, ["kmsMasterKeyId", "sqsManagedSseEnabled"]),
        (AwsTypes.Topic, ["kmsMasterKeyId"]),
    ];

    public static Rule Rule { get; } = new()
    {
        Id = "unencrypted-message",
        Title = "Topics, queues, log groups and backup vaults have a key",
        Reason = "What passes through them is what the stores encrypt: rows, tokens in errors, whole copies",
        Remedy = "give it a key of the environment",
        Breaches = environment =>
            from place in s_places
            from resource in environment.OfType(place.Type)
            where !place.Inputs.Any(input => resource.Has(input) && !resource.IsOff(input))
            select resource.Breach(place.Inputs[0], "has no encryption key"),
    };
}
