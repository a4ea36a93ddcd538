using Slipway.Plan;

namespace Slipway.Policy.Workloads;

/// <summary>One container of a pod.</summary>
internal sealed record Container
{
    public required Pod Pod { get; init; }

    public required string List { get; init; }

    public required PlanObject Spec { get; init; }

    /// <summary>Whether it ends before the others start; a sidecar starts first as well, and stays.</summary>
    public required bool RunsFirst { get; init; }

    public string Name => Spec.Text("name") ?? "unnamed";

    public bool Lasting => Pod.Lasting && (!RunsFirst || Spec.Text("restartPolicy") == "Always");

    /// <summary>A setting that a container takes from its pod where it has none of its own.</summary>
    public PlanValue? Security(string path) =>
        Spec.All($"securityContext.{path}").FirstOrDefault() ?? Pod.Spec.All($"securityContext.{path}").FirstOrDefault();

    public Breach Breach(string path, string message) => Pod.Breach($"{List}[{Name}].{path}", $"has a container {Name} {message}");
}
