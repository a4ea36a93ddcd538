using Slipway.Cli.Stacks;
using Slipway.Observability.Documents;
using Slipway.Plan;
using Slipway.Spec.Quantities;
using Slipway.Tests.Conformance;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Observability;

/// <summary>What <c>slipway render</c> writes is what the cluster gets.</summary>
public sealed class MonitoringFilesTests
{
    private static readonly IReadOnlyList<MonitoringFile> s_files =
        MonitoringFiles.For(new EnvironmentStacks(Repository.Workspace.Root).WatchedIn("staging"));

    [Fact]
    public async Task Rules_OfEveryFile_AreThoseOfThePlansObjects()
    {
        var plan = await Environments.StagingAsync;
        var objects = plan.OfType("kubernetes:monitoring.coreos.com/v1:PrometheusRule");

        var files = s_files.Where(file => file.Path.StartsWith("prometheus/rules/", StringComparison.Ordinal)).ToList();

        Assert.Equal(objects.Count, files.Count);
        foreach (var file in files)
        {
            var name = Path.GetFileNameWithoutExtension(file.Path);
            var planned = objects.Single(item => item.Inputs.TextAt("metadata.name") == name).Inputs;
            var group = Assert.IsType<PlanList>(((PlanObject)((PlanList)planned.At("spec.groups")!).Items[0]).At("rules"));
            var written = YamlFile.Parse(file.Content)!["groups"]![0]!["rules"]!.AsArray();
            Assert.Equal(
                group.Items.Cast<PlanObject>().Select(rule => $"{rule.TextAt("alert")}{rule.TextAt("record")}: {rule.TextAt("expr")} for {Milliseconds(rule.TextAt("for"))}"),
                written.Select(rule => $"{rule!["alert"]}{rule["record"]}: {rule["expr"]} for {Milliseconds(rule["for"]?.ToString())}"));
        }
    }

    [Fact]
    public async Task Routing_OfTheFile_IsThatOfThePlan()
    {
        var plan = await Environments.StagingAsync;

        var secret = plan.Find("kubernetes:core/v1:Secret", "platform-alerts").Inputs.At("stringData") as PlanObject;

        Assert.Equal(Content("alertmanager/alertmanager.yaml"), ((PlanText)secret!.Members["alertmanager.yaml"]).Text);
        Assert.Equal(Content("alertmanager/messages.tmpl"), ((PlanText)secret.Members["messages.tmpl"]).Text);
    }

    [Fact]
    public async Task Dashboards_OfEveryFile_AreThoseOfThePlan()
    {
        var plan = await Environments.StagingAsync;
        var maps = plan.OfType("kubernetes:core/v1:ConfigMap")
            .Where(map => (map.Inputs.At("metadata.labels") as PlanObject)?.Members.ContainsKey("grafana_dashboard") == true)
            .SelectMany(map => ((PlanObject)map.Inputs.At("data")!).Members)
            .ToDictionary(member => $"dashboards/{member.Key}", member => ((PlanText)member.Value).Text, StringComparer.Ordinal);

        var files = s_files.Where(file => file.Path.StartsWith("dashboards/", StringComparison.Ordinal)).ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);

        Assert.Equal(maps.OrderBy(map => map.Key, StringComparer.Ordinal), files.OrderBy(file => file.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Tests_OfEveryGroupWithAlerts_StandBesideItsRules()
    {
        var rules = s_files.Where(file => file.Path.StartsWith("prometheus/rules/", StringComparison.Ordinal) && file.Content.Contains("alert:", StringComparison.Ordinal));

        Assert.All(rules, rule =>
        {
            var tests = YamlFile.Parse(Content(rule.Path.Replace("/rules/", "/tests/", StringComparison.Ordinal)))!;
            Assert.Equal($"../rules/{Path.GetFileName(rule.Path)}", tests["rule_files"]![0]!.ToString());
            Assert.NotEmpty(tests["tests"]!.AsArray());
        });
    }

    private static long? Milliseconds(string? duration) => duration is null ? null : Duration.Parse(duration).Milliseconds;

    private static string Content(string path) => s_files.Single(file => file.Path == path).Content;
}
