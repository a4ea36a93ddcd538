using Slipway.Spec.Quantities;

namespace Slipway.Delivery.Promotion;

/// <summary>How hashes and ages are written where a person compares them.</summary>
public static class Digests
{
    private const int Shown = 12;
    private const string Prefix = "sha256:";

    /// <summary>Enough of a hash to tell it from others.</summary>
    public static string Short(string digest) =>
        digest.StartsWith(Prefix, StringComparison.Ordinal) && digest.Length > Prefix.Length + Shown
            ? digest[..(Prefix.Length + Shown)]
            : digest;

    /// <summary>A length of time to the minute.</summary>
    public static string Age(TimeSpan age) => Duration.FromMinutes((long)age.TotalMinutes).ToString();
}
