namespace Slipway.Cli.CommandLine;

/// <summary>Writes a file so that a reader sees the old one or the whole new one, never a part.</summary>
internal static class OutputFile
{
    public static void Write(string path, string content)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            var unfinished = path + ".unfinished";
            File.WriteAllText(unfinished, content);
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot write {path}: {exception.Message.TrimEnd('.')}");
        }
    }
}
