namespace Slipway.Cloud.Backups;

/// <summary>What the vault of an environment and the role that fills it are called; whoever asks for a backup has to know both.</summary>
public static class BackupNames
{
    public static string Vault(string environment) => $"slipway-{environment}";

    public static string Role(string environment) => $"slipway-{environment}-backup";
}
