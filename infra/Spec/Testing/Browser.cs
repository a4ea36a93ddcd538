namespace Slipway.Spec.Testing;

/// <summary>A browser that tests run in.</summary>
public enum Browser
{
    Chromium,
    Firefox,
    Webkit,
}
