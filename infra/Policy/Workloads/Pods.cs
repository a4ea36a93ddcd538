using Slipway.Plan;

namespace Slipway.Policy.Workloads;

/// <summary>Finds the pods of all Kubernetes objects: every object with a list of containers is a pod's spec.</summary>
internal static class Pods
{
    private static readonly HashSet<string> s_passing =
        new(StringComparer.Ordinal) { "Job", "CronJob", "AnalysisTemplate", "ClusterAnalysisTemplate" };

    public static IEnumerable<Pod> Of(PlannedEnvironment environment) =>
        from resource in environment.KubernetesObjects
        from found in Specs("", resource.Inputs)
        select new Pod
        {
            Owner = resource,
            Path = found.Path,
            Spec = found.Spec,
            Lasting = !s_passing.Contains(resource.Text("kind") ?? ""),
        };

    private static IEnumerable<(string Path, PlanObject Spec)> Specs(string path, PlanValue value) => value switch
    {
        PlanObject map when map.Members.GetValueOrDefault("containers") is PlanList => [(path, map)],
        PlanObject map => map.Members.SelectMany(member => Specs(path.Length == 0 ? member.Key : $"{path}.{member.Key}", member.Value)),
        PlanList list => list.Items.SelectMany(item => Specs(path, item)),
        _ => [],
    };
}
