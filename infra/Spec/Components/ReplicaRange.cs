namespace Slipway.Spec.Components;

/// <summary>How many replicas run, at least and at most, written like 2..6.</summary>
public readonly record struct ReplicaRange(int Minimum, int Maximum);
