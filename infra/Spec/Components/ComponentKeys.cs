using Slipway.Spec.Reading;

namespace Slipway.Spec.Components;

/// <summary>Which keys a component needs where it runs, and which have no effect there.</summary>
internal static class ComponentKeys
{
    private static readonly string[] ClusterKeys = ["replicas", "resources", "scale-at", "workload"];

    public static void Declare(Fields f)
    {
        var onKubernetes = Where.Is("platform", Platform.Kubernetes);
        f.NeededWhere(onKubernetes, "image", "what runs on Kubernetes has the name of an image");
        f.NeededWhere(onKubernetes, "replicas", "how many of it run on Kubernetes, such as 2..6");
        var hosted = Where.Is("platform", Enum.GetValues<Platform>().Where(platform => platform != Platform.Kubernetes));
        foreach (var key in ClusterKeys)
        {
            f.UselessWhere(hosted, key, $"on {string.Join(" or ", hosted.Words)}, where the platform decides");
        }

        f.Needs("serves", "port");
        f.Needs("health", "port");
        f.Needs("metrics", "port", "metrics.port");
        f.Needs("operations", "port");
    }
}
