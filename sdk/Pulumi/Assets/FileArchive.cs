namespace Pulumi;

/// <summary>A folder or a packed archive on this machine.</summary>
public sealed class FileArchive(string path) : Archive("path", path);
