namespace Slipway.Spec.Components;

/// <summary>What a dependency is.</summary>
public enum DependencyEngine
{
    Postgresql,
    Redis,
    Cloudfront,
    Http,
}
