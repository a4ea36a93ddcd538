namespace Slipway.Cluster.Admission;

/// <summary>Something that has to hold for objects of a kind before the cluster takes them.</summary>
public sealed record AdmissionRule
{
    public required string Name { get; init; }

    public required JudgedKind Kind { get; init; }

    /// <summary>In CEL, about <c>object</c>; true where the object may come in.</summary>
    public required string Expression { get; init; }

    /// <summary>What whoever sent the object reads when it is refused.</summary>
    public required string Message { get; init; }

    /// <summary>Whether it holds in the namespace that nobody chose, instead of those that Slipway made.</summary>
    public bool InDefaultNamespace { get; init; }
}
