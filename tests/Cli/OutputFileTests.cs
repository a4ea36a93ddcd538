using Slipway.Cli.CommandLine;
using Xunit;

namespace Slipway.Tests.Cli;

public sealed class OutputFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("output").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Create_FileIsThere_LeavesItAndNothingBeside()
    {
        var path = Path.Combine(_folder, "shop.yaml");
        File.WriteAllText(path, "mine");

        Assert.False(OutputFile.Create(path, "yours"));

        Assert.Equal("mine", File.ReadAllText(path));
        Assert.Equal([path], Directory.EnumerateFiles(_folder));
    }

    [Fact]
    public void Create_SeveralOneAfterAnother_TheFirstStays()
    {
        var path = Path.Combine(_folder, "shop.yaml");
        var texts = Enumerable.Range(0, 8).Select(number => new string((char)('a' + number), 100)).ToList();

        var written = texts.Select(text => OutputFile.Create(path, text)).ToList();

        Assert.Equal(0, written.IndexOf(true));
        Assert.Single(written, created => created);
        Assert.Equal(texts[0], File.ReadAllText(path));
    }

    [Fact]
    public void Write_PlaceIsAFolder_SaysSoAndLeavesNothingBeside()
    {
        var path = Path.Combine(_folder, "plan.json");
        Directory.CreateDirectory(path);

        var problem = Assert.Throws<UsageException>(() => OutputFile.Write(path, "{}"));

        Assert.StartsWith($"cannot write {path}: ", problem.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_folder));
    }
}
