using Slipway.Spec.Reading;

namespace Slipway.Spec.Components;

/// <summary>What a component alone can have wrong.</summary>
internal static class ComponentChecks
{
    private static readonly string[] ClusterKeys = ["replicas", "resources", "scale-at", "workload"];
    private static readonly string[] PortKeys = ["serves", "health", "metrics", "operations"];

    public static void Check(ComponentSpec component, Check check)
    {
        if (component.Platform != Platform.Kubernetes)
        {
            foreach (var key in ClusterKeys.Where(key => check.At(key).IsWritten))
            {
                check.At(key).Problem($"{key} has no effect on {Shapes.KebabCase(component.Platform.ToString())}, where the platform decides");
            }
        }
        else
        {
            if (component.Image is null)
            {
                check.At("image").Problem("image is missing: what runs on Kubernetes has the name of an image");
            }

            if (component.Replicas is null)
            {
                check.At("replicas").Problem("replicas is missing: how many of it run on Kubernetes, such as 2..6");
            }
        }

        foreach (var key in PortKeys.Where(key => component.Port is null && check.At(key).IsWritten))
        {
            if (key != "metrics" || component.Metrics?.Port is null)
            {
                check.At(key).Problem($"{key} has no effect without port");
            }
        }
    }
}
