namespace Slipway.Cluster.AddOns.Monitoring;

/// <summary>The volume that a stateful part of monitoring writes to, of the cluster's default class.</summary>
public sealed record StoredVolume(StoredVolume.Claim VolumeClaimTemplate)
{
    public static StoredVolume Of(string size) => new(new Claim(new(new(new(size)))));

    /// <summary>What is asked for.</summary>
    public sealed record Claim(ClaimSpec Spec);

    /// <summary>One machine at a time mounts it.</summary>
    public sealed record ClaimSpec(ClaimResources Resources)
    {
        public IReadOnlyList<string> AccessModes { get; init; } = ["ReadWriteOnce"];
    }

    /// <summary>How much is asked for.</summary>
    public sealed record ClaimResources(ClaimAmount Requests);

    /// <summary>The size.</summary>
    public sealed record ClaimAmount(string Storage);
}
