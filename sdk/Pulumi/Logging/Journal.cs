namespace Pulumi;

/// <summary>Keeps what a test run has to report: a run without an engine shows nothing but its errors.</summary>
internal sealed class Journal
{
    private readonly Lock _lock = new();
    private readonly List<string> _errors = [];

    public IReadOnlyList<string> Errors
    {
        get
        {
            lock (_lock)
            {
                return [.. _errors];
            }
        }
    }

    public void Add(LogSeverity severity, string message)
    {
        if (severity == LogSeverity.Error)
        {
            lock (_lock)
            {
                _errors.Add(message);
            }
        }
    }
}
