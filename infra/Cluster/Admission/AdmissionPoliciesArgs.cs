using Pulumi;
using Slipway.KubernetesObjects.Labels;

namespace Slipway.Cluster.Admission;

/// <summary>Whose the policies are, and what has to be there to understand them.</summary>
public sealed record AdmissionPoliciesArgs
{
    public required ObjectOwner Owner { get; init; }

    public IReadOnlyList<Resource> After { get; init; } = [];
}
