using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Slipway.Tests.Live;

/// <summary>Archives with one program in them.</summary>
internal static class Archives
{
    public static byte[] Zip(string name, string content)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        {
            var entry = archive.CreateEntry(name);
            entry.ExternalAttributes = Convert.ToInt32("100755", 8) << 16;
            using var writer = new StreamWriter(entry.Open());
            writer.Write(content);
        }

        return file.ToArray();
    }

    public static byte[] Tar(string name, string content)
    {
        using var file = new MemoryStream();
        using (var archive = new TarWriter(new GZipStream(file, CompressionLevel.Fastest)))
        {
            archive.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name)
            {
                Mode = (UnixFileMode)Convert.ToInt32("755", 8),
                DataStream = new MemoryStream(Encoding.UTF8.GetBytes(content)),
            });
        }

        return file.ToArray();
    }
}
