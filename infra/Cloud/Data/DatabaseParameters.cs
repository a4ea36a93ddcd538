namespace Slipway.Cloud.Data;

/// <summary>How every PostgreSQL of ours is set: nobody connects in the clear, and the log says who connected and what was slow.</summary>
public static class DatabaseParameters
{
    private const string AtOnce = "immediate";
    private const string AtRestart = "pending-reboot";

    /// <summary>A parameter's name, its value, and when a changed one takes effect.</summary>
    public static IReadOnlyList<(string Name, string Value, string Applies)> All { get; } =
    [
        ("log_connections", "1", AtOnce),
        ("log_disconnections", "1", AtOnce),

        // Milliseconds; statements that take longer are in the log.
        ("log_min_duration_statement", "1000", AtOnce),
        ("log_statement", "ddl", AtOnce),
        ("rds.force_ssl", "1", AtOnce),
        ("shared_preload_libraries", "pg_stat_statements", AtRestart),
    ];
}
