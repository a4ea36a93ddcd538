using System.Text.Json.Nodes;

namespace Slipway.Tests.Live;

/// <summary>The calls of Kubernetes' API by which the real kubectl looks at rollouts and changes them, on loopback.</summary>
internal sealed class LoopbackCluster : IDisposable
{
    private const string Api = "/apis/argoproj.io/v1alpha1";

    private readonly LoopbackServer _server;
    private readonly string _folder = Directory.CreateTempSubdirectory("slipway-cluster-").FullName;
    private int _looks;

    public LoopbackCluster()
    {
        _server = new((request, path, sent) => Answer(request.Split(' ')[0], path, sent));
        File.WriteAllText(Path.Combine(_folder, "kubeconfig"), $"""
            apiVersion: v1
            kind: Config
            current-context: here
            clusters:
            - name: here
              cluster:
                server: {_server.Url}
            contexts:
            - name: here
              context:
                cluster: here
            """);
    }

    /// <summary>The rollout's answer, by how often one was looked at.</summary>
    public Func<int, (int Status, string Body)> Rollout { get; set; } = _ => Of("Healthy");

    /// <summary>What patches do.</summary>
    public Action<string> Patched { get; set; } = _ => { };

    /// <summary>Method, path and body of what was asked about rollouts, without discovery.</summary>
    public IReadOnlyList<(string Request, string Body)> Calls =>
        [.. _server.Asked.Where(call => call.Request.Contains(Api + "/namespaces/", StringComparison.Ordinal)).Select(call => (call.Request.Split('?')[0], call.Body))];

    /// <summary>What makes kubectl ask here, and keep what it learns of the API to itself.</summary>
    public IEnumerable<KeyValuePair<string, string>> Environment => [new("KUBECONFIG", Path.Combine(_folder, "kubeconfig")), new("HOME", _folder)];

    /// <summary>A rollout in a phase of Argo's.</summary>
    public static (int Status, string Body) Of(
        string phase, string image = "sha256:0", bool aborted = false, string stable = "old", string incoming = "old") => (200, new JsonObject
        {
            ["apiVersion"] = "argoproj.io/v1alpha1",
            ["kind"] = "Rollout",
            ["metadata"] = new JsonObject { ["name"] = "web", ["namespace"] = "shop", ["generation"] = 2 },
            ["spec"] = JsonNode.Parse("""{"template": {"spec": {"containers": [{"name": "web", "image": "IMAGE"}]}}}""".Replace("IMAGE", $"registry.example/web@{image}", StringComparison.Ordinal)),
            ["status"] = new JsonObject
            {
                ["observedGeneration"] = "2",
                ["phase"] = phase,
                ["abort"] = aborted,
                ["stableRS"] = stable,
                ["currentPodHash"] = incoming,
            },
        }.ToJsonString());

    /// <summary>How the API server says no.</summary>
    public static (int Status, string Body) Refusal(int status, string reason, string message) => (status, $$"""
        {"kind": "Status", "apiVersion": "v1", "status": "Failure", "message": "{{message}}", "reason": "{{reason}}", "code": {{status}}}
        """);

    public void Dispose()
    {
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private (int Status, string Body) Answer(string method, string path, string sent)
    {
        if (method == "PATCH")
        {
            Patched(sent);
        }

        return path switch
        {
            "/version" => (200, """{"major": "1", "minor": "35", "gitVersion": "v1.35.4"}"""),
            "/api" => (200, """{"kind": "APIVersions", "versions": ["v1"]}"""),
            "/api/v1" => (200, """{"kind": "APIResourceList", "groupVersion": "v1", "resources": []}"""),
            "/apis" => (200, """
                {"kind": "APIGroupList", "apiVersion": "v1", "groups": [{"name": "argoproj.io",
                  "versions": [{"groupVersion": "argoproj.io/v1alpha1", "version": "v1alpha1"}],
                  "preferredVersion": {"groupVersion": "argoproj.io/v1alpha1", "version": "v1alpha1"}}]}
                """),
            Api => (200, """
                {"kind": "APIResourceList", "apiVersion": "v1", "groupVersion": "argoproj.io/v1alpha1", "resources": [
                  {"name": "rollouts", "singularName": "rollout", "namespaced": true, "kind": "Rollout", "verbs": ["get", "list", "patch"]},
                  {"name": "rollouts/status", "singularName": "", "namespaced": true, "kind": "Rollout", "verbs": ["get", "patch"]},
                  {"name": "analysisruns", "singularName": "analysisrun", "namespaced": true, "kind": "AnalysisRun", "verbs": ["get", "list"]}]}
                """),
            _ when path.EndsWith("/analysisruns", StringComparison.Ordinal) =>
                (200, """{"kind": "AnalysisRunList", "apiVersion": "argoproj.io/v1alpha1", "metadata": {}, "items": []}"""),
            _ when path.StartsWith(Api + "/namespaces/", StringComparison.Ordinal) => Rollout(Interlocked.Increment(ref _looks)),
            _ => Refusal(404, "NotFound", "there is nothing here"),
        };
    }
}
