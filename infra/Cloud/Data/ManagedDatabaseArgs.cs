using Slipway.Spec.Quantities;

namespace Slipway.Cloud.Data;

/// <summary>What a database is made of, and whose it is.</summary>
public sealed record ManagedDatabaseArgs
{
    /// <summary>The database's own name in its account: its logs, its backups and people have to know it.</summary>
    public required string Identifier { get; init; }

    public required ConnectionSettings Connection { get; init; }

    public required string InstanceClass { get; init; }

    /// <summary>What it begins with; it grows by itself.</summary>
    public required ByteSize Storage { get; init; }

    /// <summary>Whether a second one stands by in another zone.</summary>
    public required bool Standby { get; init; }

    /// <summary>How far back it can be set to any moment.</summary>
    public required Duration RestoreWindow { get; init; }

    public required int LogDays { get; init; }

    public required IReadOnlyDictionary<string, string> Tags { get; init; }

    public required StorePlacement Placement { get; init; }
}
