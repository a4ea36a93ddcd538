using Slipway.Spec.Quantities;

namespace Slipway.Cloud.Data;

/// <summary>What a cache is made of, and whose it is.</summary>
public sealed record ManagedCacheArgs
{
    /// <summary>The cache's own name in its account, which its users have too.</summary>
    public required string Identifier { get; init; }

    /// <summary>The name of the user that nobody is, since Redis wants one that is called default.</summary>
    public required string DefaultUserId { get; init; }

    /// <summary>What the secret with its password is called, by which whoever may read it is let in.</summary>
    public required string SecretName { get; init; }

    public required ConnectionSettings Connection { get; init; }

    public required string NodeType { get; init; }

    /// <summary>Whether a second node stands by in another zone.</summary>
    public required bool Standby { get; init; }

    /// <summary>How long its daily snapshots are kept.</summary>
    public required Duration RestoreWindow { get; init; }

    /// <summary>A higher number than before makes a new password.</summary>
    public required int PasswordVersion { get; init; }

    public required int LogDays { get; init; }

    public required IReadOnlyDictionary<string, string> Tags { get; init; }

    public required StorePlacement Placement { get; init; }
}
