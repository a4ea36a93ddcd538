namespace Slipway.Spec.Objectives;

/// <summary>When an objective is judged.</summary>
public enum Circumstance
{
    Load,
}
