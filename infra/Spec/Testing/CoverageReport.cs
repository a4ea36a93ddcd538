namespace Slipway.Spec.Testing;

/// <summary>How coverage is written down.</summary>
public enum CoverageReport
{
    Xml,
    Html,
    Json,
}
