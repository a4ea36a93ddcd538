using Pulumi.Kubernetes.Types.Inputs.Core.V1;

namespace Slipway.Delivery.Workloads;

/// <summary>What Kubernetes' profile "restricted" demands of pods, and a root that nobody writes to.</summary>
internal static class RestrictedSecurity
{
    // No image of ours needs to be a certain user, and none may be root; a number is what Kubernetes can check.
    private const int User = 10001;

    public static PodSecurityContextArgs Pod() => new()
    {
        RunAsNonRoot = true,
        RunAsUser = User,
        RunAsGroup = User,
        FsGroup = User,
        SeccompProfile = new SeccompProfileArgs { Type = "RuntimeDefault" },
    };

    public static SecurityContextArgs Container() => new()
    {
        AllowPrivilegeEscalation = false,
        ReadOnlyRootFilesystem = true,
        Capabilities = new CapabilitiesArgs { Drop = { "ALL" } },
    };
}
