namespace Slipway.KubernetesObjects.Secrets;

/// <summary>The service in which secrets are kept, and who may ask.</summary>
public sealed record SecretStoreSpec
{
    public required SecretProvider Provider { get; init; }

    public IReadOnlyList<StoreCondition>? Conditions { get; init; }

    public StoreRetries? RetrySettings { get; init; }
}
