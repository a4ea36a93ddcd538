namespace Slipway.Cloud.Data;

/// <summary>When AWS may work on stores, in UTC: at night, when a minute without a database hurts least.</summary>
internal static class MaintenanceHours
{
    public const string Backup = "01:00-02:00";
    public const string Upgrade = "sun:06:00-sun:07:00";
}
