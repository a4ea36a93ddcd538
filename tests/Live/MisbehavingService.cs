using System.Globalization;
using System.Text;
using Slipway.Signals.Metrics;

namespace Slipway.Tests.Live;

/// <summary>A service with a health endpoint and the metrics of its language's library, which goes wrong when it is told to.</summary>
internal sealed class MisbehavingService : IDisposable
{
    private static readonly decimal[] s_bounds = [0.1m, 0.5m, 1m, 2.5m, 5m];

    private readonly HttpMetrics _metrics;
    private readonly LoopbackServer _server;
    private readonly SortedDictionary<string, decimal> _counters = new(StringComparer.Ordinal);

    public MisbehavingService(HttpMetrics metrics)
    {
        _metrics = metrics;
        _server = new((path, _) => path.EndsWith("/metrics", StringComparison.Ordinal)
            ? (200, Metrics())
            : IsDown ? (503, "down") : (200, "fine"));
    }

    public string Url => _server.Address.ToString().TrimEnd('/');

    public bool IsDown { get; set; }

    /// <summary>Whether every answer takes two seconds rather than a twentieth.</summary>
    public bool IsSlow { get; set; }

    /// <summary>Whether every fifth request fails.</summary>
    public bool IsFailing { get; set; }

    public void Dispose() => _server.Dispose();

    // A hundred requests between two scrapes.
    private string Metrics()
    {
        lock (_counters)
        {
            Count("200", IsFailing ? 80 : 100);
            Count("500", IsFailing ? 20 : 0);
            var text = new StringBuilder();
            foreach (var (series, value) in _counters)
            {
                text.Append(series).Append(' ').Append(value.ToString(CultureInfo.InvariantCulture)).Append('\n');
            }

            return text.ToString();
        }
    }

    private void Count(string status, int requests)
    {
        var seconds = IsSlow ? 2m : 0.05m;
        var labels = $"{_metrics.Route}=\"/\",{_metrics.Method}=\"GET\",{_metrics.Status}=\"{status}\"";
        foreach (var bound in s_bounds)
        {
            Add($"{_metrics.Duration.Name}_bucket{{{labels},le=\"{bound.ToString(CultureInfo.InvariantCulture)}\"}}", seconds <= bound ? requests : 0);
        }

        Add($"{_metrics.Duration.Name}_bucket{{{labels},le=\"+Inf\"}}", requests);
        Add($"{_metrics.Duration.Name}_sum{{{labels}}}", requests * seconds);
        Add($"{_metrics.Duration.Name}_count{{{labels}}}", requests);
        if (_metrics.Requests.Name != $"{_metrics.Duration.Name}_count")
        {
            Add($"{_metrics.Requests.Name}{{{labels}}}", requests);
        }
    }

    private void Add(string series, decimal amount) => _counters[series] = _counters.GetValueOrDefault(series) + amount;
}
