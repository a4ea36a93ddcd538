using System.Text.Json.Nodes;

namespace Slipway.Cluster.ControlPlane;

/// <summary>Writes the file that tells Kubernetes clients where a cluster is and how to sign in.</summary>
public static class Kubeconfig
{
    /// <summary>
    /// Signs in with the AWS command line at each use, so that it holds no secret. It takes only what stays the same while a
    /// cluster lives: with anything else, a changed tag would preview as the replacement of every object in the cluster.
    /// </summary>
    public static string For(string cluster, string region, string endpoint, string certificateAuthority)
    {
        string[] signIn = ["eks", "get-token", "--cluster-name", cluster, "--region", region];
        var server = new JsonObject { ["server"] = endpoint, ["certificate-authority-data"] = certificateAuthority };
        var exec = new JsonObject
        {
            ["apiVersion"] = "client.authentication.k8s.io/v1beta1",
            ["command"] = "aws",
            ["args"] = new JsonArray([.. signIn.Select(argument => JsonValue.Create(argument))]),
            ["interactiveMode"] = "Never",
        };

        return new JsonObject
        {
            ["apiVersion"] = "v1",
            ["kind"] = "Config",
            ["clusters"] = Named(cluster, "cluster", server),
            ["users"] = Named(cluster, "user", new() { ["exec"] = exec }),
            ["contexts"] = Named(cluster, "context", new() { ["cluster"] = cluster, ["user"] = cluster }),
            ["current-context"] = cluster,
        }.ToJsonString();
    }

    private static JsonArray Named(string name, string kind, JsonObject content) =>
        new(new JsonObject { ["name"] = name, [kind] = content });
}
