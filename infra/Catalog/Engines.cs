namespace Slipway.Catalog;

/// <summary>The databases and caches that products get, at the versions that we run.</summary>
public static class Engines
{
    /// <summary>The authority that signs the databases' certificates; its root is valid until 2061.</summary>
    public const string DatabaseCertificateAuthority = "rds-ca-rsa2048-g1";

    /// <summary>Only the major version: AWS installs minor ones in the maintenance window, and a later one is never taken back.</summary>
    public static Engine Postgresql { get; } = new("postgres", "17", "postgres17");

    public static Engine Redis { get; } = new("redis", "7.1", "redis7");
}
