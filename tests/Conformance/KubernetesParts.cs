namespace Slipway.Tests.Conformance;

/// <summary>Values that charts hand over to Kubernetes without naming their parts, and the parts that Kubernetes knows.</summary>
internal static class KubernetesParts
{
    private static readonly string[] Amounts = ["requests.cpu", "requests.memory", "limits.cpu", "limits.memory"];

    private static readonly string[] Pod = ["fsGroup", "runAsNonRoot", "runAsUser", "seccompProfile.type"];

    private static readonly string[] Container =
    [
        "allowPrivilegeEscalation", "capabilities.drop", "readOnlyRootFilesystem", "runAsNonRoot", "runAsUser", "seccompProfile.type",
    ];

    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["resources"] = Amounts,
        ["podSecurityContext"] = Pod,
        ["containerSecurityContext"] = Container,
        ["securityContext"] = [.. Container, .. Pod],
        ["scanJobPodTemplatePodSecurityContext"] = Pod,
        ["scanJobPodTemplateContainerSecurityContext"] = Container,
        ["podDisruptionBudget"] = ["maxUnavailable"],
    };

    /// <summary>Whether the path goes into such a part that the chart has, and on to something that Kubernetes knows.</summary>
    public static bool Have(ChartReference chart, string path)
    {
        var steps = path.Split('.');
        for (var index = 0; index < steps.Length - 1; index++)
        {
            if (Known.TryGetValue(steps[index], out var parts)
                && ChartPaths.Has(chart.Defaults, string.Join('.', steps[..(index + 1)]))
                && parts.Contains(string.Join('.', steps[(index + 1)..]), StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
