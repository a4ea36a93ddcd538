namespace Slipway.Cluster.AddOns;

/// <summary>The service account of an add-on, by the name that its role is bound to.</summary>
public sealed record ServiceAccountValues(string Name);
