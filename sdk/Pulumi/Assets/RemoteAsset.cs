namespace Pulumi;

/// <summary>A file at an address.</summary>
public sealed class RemoteAsset(string uri) : Asset("uri", uri);
