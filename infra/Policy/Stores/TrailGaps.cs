namespace Slipway.Policy.Stores;

/// <summary>Records of the account's use that have gaps or could be forged.</summary>
public static class TrailGaps
{
    private static readonly string[] s_switches = ["isMultiRegionTrail", "enableLogFileValidation"];

    public static Rule Rule { get; } = new()
    {
        Id = "trail-gaps",
        Title = "The account's trail covers all regions and can prove that nobody changed it",
        Reason = "An intruder's first step is to act where nobody looks, the second to delete the trace",
        Remedy = "set isMultiRegionTrail, enableLogFileValidation and a key",
        Breaches = environment =>
            from trail in environment.OfType(AwsTypes.Trail)
            let missing = s_switches.Where(input => !trail.IsOn(input)).Concat(trail.Has("kmsKeyId") ? [] : ["kmsKeyId"]).ToArray()
            where missing.Length > 0 || trail.IsOff("enableLogging")
            select trail.Breach(missing.FirstOrDefault("enableLogging"), "has gaps, is not validated or not encrypted"),
    };
}
