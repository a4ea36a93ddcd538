namespace Pulumi;

/// <summary>Tells the person at the engine something.</summary>
public static class Log
{
    public static void Debug(string message, Resource? resource = null, int? streamId = default, bool? ephemeral = default)
        => Deployment.Required.Journal.Add(LogSeverity.Debug, message);

    public static void Info(string message, Resource? resource = null, int? streamId = default, bool? ephemeral = default)
        => Deployment.Required.Journal.Add(LogSeverity.Info, message);

    public static void Warn(string message, Resource? resource = null, int? streamId = default, bool? ephemeral = default)
        => Deployment.Required.Journal.Add(LogSeverity.Warning, message);

    /// <summary>Reports an error, which makes the deployment fail in the end.</summary>
    public static void Error(string message, Resource? resource = null, int? streamId = default, bool? ephemeral = default)
        => Deployment.Required.Journal.Add(LogSeverity.Error, message);

    public static void Exception(Exception exception, Resource? resource = null, int? streamId = default, bool? ephemeral = default)
        => Error(exception.ToString(), resource, streamId, ephemeral);
}
