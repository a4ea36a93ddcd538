using System.Diagnostics;
using Xunit;

namespace Slipway.Tests.Releases;

/// <summary>Real processes that get into each other's way.</summary>
public sealed class ConcurrencyTests
{
    private const string File = "releases/staging/humanline.yaml";

    [Fact]
    public async Task Set_SeveralAtOnce_LosesNoUpdate()
    {
        using var repository = new ScratchRepository();
        var product = repository.Catalog.Find("humanline")!;

        var codes = await Task.WhenAll(Enumerable.Range(0, 6).Select(async number =>
        {
            using var process = Start(repository, "release", "set", "staging", "humanline", ScratchRepository.Image(product, "backend", $"v{number}"), "--version", $"v{number}");
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return process.ExitCode;
        }));

        Assert.All(codes, code => Assert.Equal(0, code));
        var releases = repository.Released("staging", "humanline").Releases;
        Assert.Equal(["r6", "r5", "r4", "r3", "r2", "r1"], releases.Select(release => release.Name));
        Assert.Equal(["v0", "v1", "v2", "v3", "v4", "v5"], releases.Select(release => release.Services[0].Version).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Set_KilledAtAnyMoment_LeavesAWholeFileAndNoLock()
    {
        using var repository = new ScratchRepository();
        repository.Clock.Now = DateTimeOffset.UtcNow.AddMinutes(-1);
        var product = repository.Catalog.Find("humanline")!;
        await repository.DoAsync("release", "set", "staging", "humanline", ScratchRepository.Image(product, "backend", "first"), "--version", "first");
        var watch = Stopwatch.StartNew();
        using (var whole = Start(repository, "release", "record", "staging", "humanline", "healthy"))
        {
            await whole.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var takes = (int)watch.ElapsedMilliseconds;
        var killed = 0;
        for (var attempt = 0; attempt < 12; attempt++)
        {
            var before = repository.Read(File);
            using var process = Start(repository, "release", "set", "staging", "humanline", ScratchRepository.Image(product, "backend", $"v{attempt}"), "--version", $"v{attempt}");
            await Task.Delay(takes * (attempt + 4) / 16, TestContext.Current.CancellationToken);
            killed += process.HasExited ? 0 : 1;
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);

            // It is read without a problem, and says to the byte what it said before, or what was asked for.
            var text = repository.Read(File);
            Assert.True(text == before || repository.Released("staging", "humanline").Running.Services[0].Version == $"v{attempt}", text);
        }

        Assert.True(killed > 0, "every attempt had ended before it was killed");
        repository.Clock.Now = DateTimeOffset.UtcNow.AddMinutes(1);
        await repository.DoAsync("release", "set", "staging", "humanline", ScratchRepository.Image(product, "backend", "last"), "--version", "last");
        Assert.Equal("last", repository.Released("staging", "humanline").Running.Services[0].Version);
    }

    private static Process Start(ScratchRepository repository, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in args.Prepend(Path.Combine(AppContext.BaseDirectory, "slipway.dll")))
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}
