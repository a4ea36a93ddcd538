namespace Slipway.Policy.Workloads;

/// <summary>Containers of which nobody can tell whether they work.</summary>
public static class MissingProbes
{
    private const string Readiness = "readinessProbe";

    // What listens to nothing gets no traffic to be ready for.
    private static readonly string[] s_probes = ["livenessProbe", Readiness];

    public static Rule Rule { get; } = new()
    {
        Id = "missing-probes",
        Title = "A container that lasts says when it is ready and whether it lives",
        Reason = "Traffic would reach what cannot answer, and what hangs would hang for ever",
        Remedy = "give the component a health check; where it serves nothing, a command that tells whether it works",
        Breaches = environment =>
            from container in environment.Containers
            where container.Lasting
            let missing = s_probes.Where(probe => !container.Spec.Has(probe) && (probe != Readiness || container.Spec.Has("ports"))).ToArray()
            where missing.Length > 0
            select container.Breach(missing[0], $"without {string.Join(" and ", missing)}"),
    };
}
