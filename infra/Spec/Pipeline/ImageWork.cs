namespace Slipway.Spec.Pipeline;

/// <summary>What is done with images.</summary>
public enum ImageWork
{
    Build,
    Scan,
    Promote,
}
