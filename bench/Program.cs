using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Running;
using Slipway.Bench;

// Inside one process: dotnet run --project bench -c Release -- reading
if (args is ["reading"])
{
    _ = BenchmarkRunner.Run<ReadingBenchmarks>();
    return 0;
}

// With more and more products, inside one process: dotnet run --project bench -c Release -- growth
if (args is ["growth"])
{
    return await Growth.RunAsync(Directory.GetCurrentDirectory());
}

// Whole processes, as a person starts them: dotnet run --project bench -c Release -- <runs> <command> [<argument>...]
if (args.Length < 2 || !int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out var runs) || runs < 1)
{
    await Console.Error.WriteLineAsync("bench: reading | growth | <runs> <command> [<argument>...]");
    return 2;
}

var seconds = new List<double>();
for (var run = 0; run < runs; run++)
{
    var start = new ProcessStartInfo(args[1], args[2..]) { RedirectStandardOutput = true };
    var watch = Stopwatch.StartNew();
    using var process = Process.Start(start)!;
    await process.StandardOutput.ReadToEndAsync();
    await process.WaitForExitAsync();
    seconds.Add(watch.Elapsed.TotalSeconds);
    if (process.ExitCode != 0)
    {
        await Console.Error.WriteLineAsync($"bench: exit code {process.ExitCode}");
        return 1;
    }
}

seconds.Sort();
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{runs} runs: min {seconds[0]:0.000} s, median {seconds[runs / 2]:0.000} s, max {seconds[^1]:0.000} s"));
return 0;
