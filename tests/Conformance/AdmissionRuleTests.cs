using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Cluster.Admission;
using Xunit;

namespace Slipway.Tests.Conformance;

/// <summary>The conditions of admission, judged by an implementation of CEL that is not ours, over objects that keep or break each.</summary>
public sealed class AdmissionRuleTests
{
    private const string Image = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private const string Resources = """{"requests":{"cpu":"250m","memory":"512Mi"},"limits":{"memory":"1Gi"}}""";

    private static readonly string s_container = $$"""{"image":"{{Image}}","resources":{{Resources}}}""";

    private static readonly Dictionary<string, (string[] Kept, string[] Broken)> s_cases = new(StringComparer.Ordinal)
    {
        ["images-by-digest"] = (
            [Pod(s_container), Pod(s_container, $"\"initContainers\":[{s_container}]")],
            [Pod("""{"image":"shop:v1"}"""), Pod("""{"image":"shop@sha256:0123"}"""), Pod(s_container, """ "initContainers":[{"image":"shop:latest"}]""")]),
        ["bounded-containers"] = (
            [Pod(s_container)],
            [
                Pod("""{"image":"a"}"""),
                Pod("""{"resources":{"requests":{"cpu":"1","memory":"1Gi"}}}"""),
                Pod("""{"resources":{"requests":{"memory":"1Gi"},"limits":{"memory":"1Gi"}}}"""),
                Pod(s_container, """ "initContainers":[{"image":"a"}]"""),
            ]),
        ["no-cluster-tokens"] = (
            [
                Pod(s_container),
                Pod(s_container, """ "volumes":[{"name":"a","emptyDir":{}},{"name":"b","projected":{"sources":[{"configMap":{"name":"c"}}]}}]"""),
                Pod(s_container, """ "volumes":[{"name":"b","projected":{"sources":[{"serviceAccountToken":{"audience":"pods.eks.amazonaws.com","path":"token"}}]}}]"""),
            ],
            [Pod(s_container, """ "volumes":[{"name":"b","projected":{"sources":[{"serviceAccountToken":{"path":"token"}}]}}]""")]),
        ["services-inside"] = (
            ["""{"spec":{}}""", """{"spec":{"type":"ClusterIP"}}"""],
            ["""{"spec":{"type":"NodePort"}}""", """{"spec":{"type":"LoadBalancer"}}""", """{"spec":{"type":"ExternalName"}}"""]),
        ["ready-before-traffic"] = (
            [Rollout("""{"ports":[{"containerPort":80}],"readinessProbe":{"httpGet":{"path":"/"}}}"""), Rollout("""{"image":"worker"}"""), """{"spec":{"workloadRef":{}}}"""],
            [Rollout("""{"ports":[{"containerPort":80}]}""")]),
        ["chosen-namespace"] = ([], [Pod(s_container)]),
    };

    [Fact]
    public void Rules_OfAdmission_AllHaveCases() =>
        Assert.Equal(AdmissionRules.All.Select(rule => rule.Name).Order(StringComparer.Ordinal), s_cases.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Rules_OfAdmission_TakeWhatKeepsThemAndRefuseWhatBreaksThem()
    {
        var cases = AdmissionRules.All.SelectMany(rule =>
            s_cases[rule.Name].Kept.Select(text => (Rule: rule, Text: text, Verdict: "true"))
                .Concat(s_cases[rule.Name].Broken.Select(text => (Rule: rule, Text: text, Verdict: "false")))).ToList();

        var questions = cases.Select(item => new JsonObject { ["expression"] = item.Rule.Expression, ["object"] = JsonNode.Parse(item.Text) });
        var verdicts = JsonNode.Parse(Node.Run("@bufbuild/cel", "Conformance/judge.mjs", JsonSerializer.Serialize(questions)))!.AsArray();

        Assert.Equal(
            cases.Select(item => $"{item.Rule.Name}: {item.Text} -> {item.Verdict}"),
            cases.Zip(verdicts, (item, verdict) => $"{item.Rule.Name}: {item.Text} -> {verdict!.ToJsonString()}"));
    }

    private static string Pod(string container, string? more = null) =>
        $"{{\"spec\":{{\"containers\":[{container}]{(more is null ? "" : $",{more}")}}}}}";

    private static string Rollout(string container) => $"{{\"spec\":{{\"template\":{Pod(container)}}}}}";
}
