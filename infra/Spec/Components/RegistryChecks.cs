using Slipway.Spec.Reading;

namespace Slipway.Spec.Components;

/// <summary>What the registry alone can have wrong.</summary>
internal static class RegistryChecks
{
    public static void Check(RegistrySpec registry, Check check)
    {
        foreach (var key in new[] { "namespace", "username", "password" })
        {
            if (registry.Kind == RegistryKind.DockerHub && !check.At(key).IsWritten)
            {
                check.Problem($"{key} is missing: Docker Hub needs it");
            }
            else if (registry.Kind == RegistryKind.Ecr && key != "namespace" && check.At(key).IsWritten)
            {
                check.At(key).Problem($"{key} has no effect with ecr, which is reached by role");
            }
        }
    }
}
