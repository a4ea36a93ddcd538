namespace Slipway.Spec.Pipeline;

/// <summary>What an image is scanned for.</summary>
public enum ScanKind
{
    Vulnerabilities,
    Misconfigurations,
    Secrets,
}
