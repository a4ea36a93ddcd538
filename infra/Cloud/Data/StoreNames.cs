using System.Globalization;
using System.Text;

namespace Slipway.Cloud.Data;

/// <summary>The names of databases and caches that something outside the program has to know.</summary>
public static class StoreNames
{
    /// <summary>The longest identifier of an ElastiCache user, the shortest limit that we meet.</summary>
    public const int Longest = 40;

    private const uint HashStart = 2166136261;
    private const uint HashFactor = 16777619;

    /// <summary>What a store is called in its account, where other environments' may stand beside it.</summary>
    public static string Identifier(string product, string environment, string dependency) => Fitting($"{product}-{environment}-{dependency}");

    /// <summary>The user that no one is: Redis has it, and ours may do nothing.</summary>
    public static string DefaultUser(string product, string environment, string dependency) =>
        Fitting($"{product}-{environment}-{dependency}-default");

    /// <summary>A name inside a database, where a hyphen would have to be quoted.</summary>
    public static string Inside(string product) => product.Replace('-', '_');

    // Cut names end in a checksum of the whole, so that two of them stay two.
    private static string Fitting(string name)
    {
        if (name.Length <= Longest)
        {
            return name;
        }

        var hash = Encoding.UTF8.GetBytes(name).Aggregate(HashStart, (sum, letter) => unchecked((sum ^ letter) * HashFactor));
        var suffix = hash.ToString("x8", CultureInfo.InvariantCulture);
        return $"{name[..(Longest - suffix.Length - 1)].TrimEnd('-')}-{suffix}";
    }
}
