using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Slipway.Cli;
using Slipway.Cli.CommandLine;

namespace Slipway.Bench;

/// <summary>How a preview's time grows with the number of products: copies of one product under names of their own.</summary>
internal static class Growth
{
    private const string Original = "humanline";

    private static readonly int[] s_counts = [1, 10, 50, 100];

    public static async Task<int> RunAsync(string root)
    {
        foreach (var count in s_counts.Prepend(s_counts[0]))
        {
            var folder = Directory.CreateTempSubdirectory("slipway-growth-").FullName;
            try
            {
                Write(root, folder, count);
                var times = new List<double>();
                var resources = 0;
                for (var run = 0; run < 5; run++)
                {
                    var console = new QuietConsole();
                    var watch = Stopwatch.StartNew();
                    var code = await SlipwayCommand.RunAsync(["preview", "staging", "--format", "json"], console, folder).ConfigureAwait(false);
                    times.Add(watch.Elapsed.TotalSeconds);
                    if (code == ExitCode.Problems)
                    {
                        await Console.Error.WriteLineAsync(console.Error.ToString()).ConfigureAwait(false);
                        return 1;
                    }

                    using var plan = JsonDocument.Parse(console.Out.ToString()!);
                    resources = plan.RootElement.GetProperty("resources").GetArrayLength();
                }

                times.Sort();
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{count,3} products, {resources,5} resources: median {times[2]:0.000} s, {1000 * times[2] / resources:0.00} ms a resource"));
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return 0;
    }

    private static void Write(string root, string folder, int count)
    {
        Directory.CreateDirectory(Path.Combine(folder, "products"));
        foreach (var settings in Directory.EnumerateFiles(root, "Pulumi*.yaml"))
        {
            File.Copy(settings, Path.Combine(folder, Path.GetFileName(settings)));
        }

        File.Copy(Path.Combine(root, "products", "defaults.yaml"), Path.Combine(folder, "products", "defaults.yaml"));
        var text = File.ReadAllText(Path.Combine(root, "products", $"{Original}.yaml"));
        for (var index = 0; index < count; index++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{Original}{index:000}");
            File.WriteAllText(Path.Combine(folder, "products", $"{name}.yaml"), text.Replace(Original, name, StringComparison.Ordinal));
        }
    }

    private sealed class QuietConsole : IConsoleEdge
    {
        public TextWriter Out { get; } = new StringWriter();

        public TextWriter Error { get; } = new StringWriter();

        public bool Colour => false;
    }
}
