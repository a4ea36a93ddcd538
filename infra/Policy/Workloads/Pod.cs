using Slipway.Plan;

namespace Slipway.Policy.Workloads;

/// <summary>Pods that a Kubernetes object makes, whatever its kind.</summary>
internal sealed record Pod
{
    public required PlannedResource Owner { get; init; }

    /// <summary>Where in the inputs the pod's spec is.</summary>
    public required string Path { get; init; }

    public required PlanObject Spec { get; init; }

    /// <summary>Whether it is meant to run until it is told to stop, unlike a job's.</summary>
    public required bool Lasting { get; init; }

    public IEnumerable<Container> Containers => From("containers", first: false).Concat(From("initContainers", first: true));

    public Breach Breach(string path, string message) => Owner.Breach($"{Path}.{path}", message);

    private IEnumerable<Container> From(string list, bool first) =>
        Spec.All(list).OfType<PlanObject>().Select(spec => new Container { Pod = this, List = list, Spec = spec, RunsFirst = first });
}
