namespace Slipway.Spec.LoadTests;

/// <summary>What makes the load.</summary>
public enum LoadTool
{
    K6,
    Locust,
}
