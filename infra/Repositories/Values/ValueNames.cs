namespace Slipway.Repositories.Values;

/// <summary>How resources are named after the variables and secrets that they hold.</summary>
public static class ValueNames
{
    /// <summary>DATABASE_URL as database-url.</summary>
    public static string Logical(string name) => name.ToLowerInvariant().Replace('_', '-');
}
