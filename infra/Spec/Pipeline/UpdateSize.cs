namespace Slipway.Spec.Pipeline;

/// <summary>How far an update goes.</summary>
public enum UpdateSize
{
    Patch,
    Minor,
    Major,
}
