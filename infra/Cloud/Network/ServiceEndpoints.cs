namespace Slipway.Cloud.Network;

/// <summary>Which services of AWS are reached without leaving the network.</summary>
public static class ServiceEndpoints
{
    /// <summary>Reached through the route tables, at no cost: image layers and backups go this way.</summary>
    public const string Gateway = "s3";

    /// <summary>
    /// What nodes, add-ons and workloads ask all the time: they join and get credentials, pull images, read secrets and send logs
    /// even while the way to the internet is down.
    /// </summary>
    public static IReadOnlyList<string> Interfaces { get; } =
        ["ecr.api", "ecr.dkr", "eks", "eks-auth", "logs", "secretsmanager", "sts"];

    /// <summary>The name by which AWS knows a service's endpoints in a region.</summary>
    public static string ServiceName(string region, string service) => $"com.amazonaws.{region}.{service}";
}
