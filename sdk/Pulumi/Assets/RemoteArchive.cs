namespace Pulumi;

/// <summary>A packed archive at an address.</summary>
public sealed class RemoteArchive(string uri) : Archive("uri", uri);
