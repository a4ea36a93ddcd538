using Slipway.Spec.Quantities;

namespace Slipway.Cloud.Backups;

/// <summary>For how many whole days a backup is kept, in which AWS Backup counts.</summary>
public static class BackupDays
{
    /// <summary>No backup in the vault ends earlier, whoever asks for it: a mistake is often noticed only the week after.</summary>
    public const int Fewest = 7;

    public static int For(Duration kept) => Math.Max(Fewest, (int)Math.Ceiling(kept.ToTimeSpan().TotalDays));
}
