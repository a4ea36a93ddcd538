namespace Slipway.Observability.Documents;

/// <summary>A file that monitoring reads, or that proves what it reads.</summary>
/// <param name="Product">Whose it is; the platform's own is that of nobody.</param>
public sealed record MonitoringFile(string Path, string Content, string? Product = null);
