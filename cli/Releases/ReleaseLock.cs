using Slipway.Cli.CommandLine;

namespace Slipway.Cli.Releases;

/// <summary>Lets one command at a time read and change the releases; it ends with its process, however that ends.</summary>
internal sealed class ReleaseLock : IDisposable
{
    private const string FileName = ".lock";

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    private readonly FileStream file;

    private ReleaseLock(FileStream file) => this.file = file;

    /// <summary>Waits for its turn.</summary>
    public static async Task<ReleaseLock> TakeAsync(string directory, TimeSpan patience)
    {
        var path = Path.Combine(directory, FileName);
        for (var waited = TimeSpan.Zero; ; waited += s_pause)
        {
            try
            {
                Directory.CreateDirectory(directory);
                return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (waited < patience)
            {
                await Task.Delay(s_pause).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new UsageException($"the releases are locked: {exception.Message.TrimEnd('.')}");
            }
        }
    }

    public void Dispose() => file.Dispose();
}
