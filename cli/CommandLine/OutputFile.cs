using System.Globalization;

namespace Slipway.Cli.CommandLine;

/// <summary>Writes a file so that a reader sees the old one or the whole new one, never a part.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file anew, whatever was there.</summary>
    public static void Write(string path, string content) => Write(path, content, overwrite: true);

    /// <summary>Writes a file that is not there yet; false, with nothing written, when somebody was faster.</summary>
    public static bool Create(string path, string content) => Write(path, content, overwrite: false);

    private static bool Write(string path, string content, bool overwrite)
    {
        // Beside its place, since only within one file system a move is a single step; of this process alone, since others may write too.
        var unfinished = string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}.unfinished");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllText(unfinished, content);
            File.Move(unfinished, path, overwrite);
            return true;
        }
        catch (IOException) when (!overwrite && File.Exists(path))
        {
            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot write {path}: {exception.Message.TrimEnd('.')}");
        }
        finally
        {
            Remove(unfinished);
        }
    }

    private static void Remove(string unfinished)
    {
        try
        {
            File.Delete(unfinished);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What could not be written cannot be removed either; the reason is on its way already.
        }
    }
}
