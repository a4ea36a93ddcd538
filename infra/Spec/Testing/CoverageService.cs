namespace Slipway.Spec.Testing;

/// <summary>Who keeps coverage figures.</summary>
public enum CoverageService
{
    Codecov,
}
