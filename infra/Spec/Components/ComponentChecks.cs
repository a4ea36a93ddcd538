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
                check.At(key).Problem(
                    $"{key} has no effect on {Shapes.KebabCase(component.Platform.ToString())}, where the platform decides");
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

        if (component.Port is null)
        {
            foreach (var key in PortKeys.Where(key => IsGiven(component, key)))
            {
                check.At(key).Problem($"{key} has no effect without port");
            }
        }
    }

    private static bool IsGiven(ComponentSpec component, string key) => key switch
    {
        "serves" => component.Serves is not null,
        "health" => component.Health.Count > 0,
        "metrics" => component.Metrics is { Port: null },
        _ => component.Operations.Count > 0,
    };
}
