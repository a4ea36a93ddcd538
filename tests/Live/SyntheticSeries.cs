using System.Globalization;
using System.Text;

namespace Slipway.Tests.Live;

/// <summary>Half an hour of a product's past, for versions that behave in different ways; the version's name is its way.</summary>
internal static class SyntheticSeries
{
    /// <summary>When the versions began to run.</summary>
    public const long Begin = 1_700_000_000;

    public const int Scrape = 30;

    private const int Samples = 60;
    private const int PerScrape = 300;

    // The counts of requests that failed in each scrape, out of those that came.
    private static readonly (string Version, Func<int, int> Failed, Func<int, int> Came)[] s_versions =
    [
        ("healthy", _ => 0, _ => PerScrape),
        ("spike", sample => sample >= 12 ? PerScrape / 2 : 0, _ => PerScrape),
        ("burning", _ => PerScrape * 6 / 100, _ => PerScrape),
        ("almost", _ => PerScrape * 4 / 100, _ => PerScrape),
        ("asleep", _ => 0, sample => sample == 0 ? 1 : 0),
        ("single", sample => sample == 6 ? 1 : 0, sample => sample == 6 ? 40 : 0),
        ("restarted", _ => 0, _ => PerScrape),
        ("slow", _ => 0, _ => PerScrape),
    ];

    public static string Written()
    {
        var text = new StringBuilder();
        foreach (var (version, failed, came) in s_versions)
        {
            Count(text, Requests(version, "500"), failed, version);
            Count(text, Requests(version, "200"), sample => came(sample) - failed(sample), version);
        }

        foreach (var (version, _, came) in s_versions)
        {
            var quick = version == "slow" ? 0.9 : 1.0;
            Count(text, Buckets(version, "0.5"), sample => (int)(came(sample) * quick), version);
            Count(text, Buckets(version, "2.5"), came, version);
            Count(text, Buckets(version, "+Inf"), came, version);
        }

        for (var sample = 0; sample < Samples; sample++)
        {
            Line(text, Probe, sample, Fails(sample) ? 0 : 1);
        }

        return text.Append("# EOF\n").ToString();
    }

    private static string Requests(string version, string status) =>
        $"http_requests_total{{product=\"goldensignals\",environment=\"production\",service=\"backend\",pod=\"{Pod(version)}\",status=\"{status}\"}}";

    private static string Buckets(string version, string limit) =>
        "http_request_duration_seconds_bucket{product=\"goldensignals\",environment=\"production\",service=\"backend\","
        + $"pod=\"{Pod(version)}\",le=\"{limit}\"}}";

    private static string Probe =>
        "probe_success{product=\"humanline\",environment=\"production\",service=\"backend\",endpoint=\"api\",from=\"incoming\"}";

    private static string Pod(string version) => $"goldensignals-backend-{version}-abcde";

    // Twice in a row early on, which may be chance; three times in a row later.
    private static bool Fails(int sample) => sample is 8 or 9 or 40 or 41 or 42;

    // A pod that starts anew counts from nothing.
    private static void Count(StringBuilder text, string series, Func<int, int> more, string version)
    {
        var sum = 0;
        for (var sample = 0; sample < Samples; sample++)
        {
            sum = (version == "restarted" && sample == 20 ? 0 : sum) + more(sample);
            Line(text, series, sample, sum);
        }
    }

    private static void Line(StringBuilder text, string series, int sample, int value) =>
        text.Append(CultureInfo.InvariantCulture, $"{series} {value} {Begin + (sample * Scrape)}\n");
}
