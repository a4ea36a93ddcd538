using Slipway.Delivery.Releases;

namespace Slipway.Tests.Releases;

/// <summary>A folder of releases that is gone after the test.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("slipway-releases-");

    public ReleaseFolder Releases => new(_folder.FullName, "releases");

    public string Path => _folder.FullName;

    public void Write(string name, string text)
    {
        var path = System.IO.Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
