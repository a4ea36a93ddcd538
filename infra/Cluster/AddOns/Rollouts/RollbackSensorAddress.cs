using System.Globalization;

namespace Slipway.Cluster.AddOns.Rollouts;

/// <summary>Where the sensor listens that turns an alert into a rollback.</summary>
public static class RollbackSensorAddress
{
    /// <summary>The event source's name; the service in front of it is named after it.</summary>
    public const string EventSource = "rollback";

    public const int Port = 12000;

    public const string Path = "/alerts";

    public static string Url(string home) =>
        string.Create(CultureInfo.InvariantCulture, $"http://{EventSource}-eventsource-svc.{home}.svc:{Port}{Path}");
}
