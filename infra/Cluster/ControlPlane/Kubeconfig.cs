using System.Text.Json;

namespace Slipway.Cluster.ControlPlane;

/// <summary>Writes the file that tells Kubernetes clients where a cluster is and how to sign in.</summary>
public static class Kubeconfig
{
    /// <summary>
    /// Signs in with the AWS command line at each use, so that it holds no secret. It takes only what stays the same while a
    /// cluster lives: with anything else, a changed tag would preview as the replacement of every object in the cluster.
    /// </summary>
    public static string For(string cluster, string region, string endpoint, string certificateAuthority) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["apiVersion"] = "v1",
        ["kind"] = "Config",
        ["clusters"] = new[] { new { name = cluster, cluster = new Dictionary<string, string> { ["server"] = endpoint, ["certificate-authority-data"] = certificateAuthority } } },
        ["users"] = new[]
        {
            new
            {
                name = cluster,
                user = new
                {
                    exec = new
                    {
                        apiVersion = "client.authentication.k8s.io/v1beta1",
                        command = "aws",
                        args = new[] { "eks", "get-token", "--cluster-name", cluster, "--region", region },
                        interactiveMode = "Never",
                    },
                },
            },
        },
        ["contexts"] = new[] { new { name = cluster, context = new { cluster, user = cluster } } },
        ["current-context"] = cluster,
    });
}
