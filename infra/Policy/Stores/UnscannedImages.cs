namespace Slipway.Policy.Stores;

/// <summary>Image registries that look into no image.</summary>
public static class UnscannedImages
{
    private static bool IsScanning(string frequency) => frequency is "SCAN_ON_PUSH" or "CONTINUOUS_SCAN";

    public static Rule Rule { get; } = new()
    {
        Id = "unscanned-images",
        Title = "Every pushed image is scanned",
        Reason = "Known flaws would be found by somebody else first",
        Remedy = "set scanOnPush, or declare a RegistryScanningConfiguration that scans on push",
        Breaches = environment =>
            from registry in environment.OfType(AwsTypes.Registry)
            where !registry.IsOn("imageScanningConfiguration.scanOnPush")
            where !environment.OfType(AwsTypes.RegistryScanning).Any(scanning => scanning.Texts("rules.scanFrequency").Any(IsScanning))
            select registry.Breach("imageScanningConfiguration", "does not scan what is pushed"),
    };
}
