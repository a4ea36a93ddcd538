namespace Pulumi;

/// <summary>How much a message matters.</summary>
internal enum LogSeverity
{
    Debug,
    Info,
    Warning,
    Error,
}
