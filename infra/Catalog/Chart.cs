namespace Slipway.Catalog;

/// <summary>A Helm chart at the version that we install.</summary>
public sealed record Chart(string Name, string Repository, string Version);
