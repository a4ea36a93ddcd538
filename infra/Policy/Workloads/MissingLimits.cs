namespace Slipway.Policy.Workloads;

/// <summary>Containers that may take all of a node.</summary>
public static class MissingLimits
{
    // A limit for CPU only slows down what would have had time to spare.
    private static readonly string[] s_needed = ["requests.cpu", "requests.memory", "limits.memory"];

    public static Rule Rule { get; } = new()
    {
        Id = "missing-limits",
        Title = "A container says what it needs and what it may take at most",
        Reason = "One leak would take the memory of every other pod on its node",
        Remedy = "set requests for CPU and memory, and a limit for memory",
        Breaches = environment =>
            from container in environment.Containers
            let missing = s_needed.Where(input => !container.Spec.Has($"resources.{input}")).ToArray()
            where missing.Length > 0
            select container.Breach("resources", $"without {string.Join(", ", missing)}"),
    };
}
