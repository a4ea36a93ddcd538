namespace Slipway.Spec.Repositories;

/// <summary>What titles of pull requests look like.</summary>
public enum TitleStyle
{
    Free,
    Conventional,
}
