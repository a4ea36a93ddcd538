using Slipway.Cli.Stacks;
using Slipway.Observability.Documents;
using Slipway.Observability.Watching;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Conformance;

public sealed class PrometheusRuleTests
{
    [Theory]
    [InlineData(PrometheusTool.Installed)]
    [InlineData(PrometheusTool.Newest)]
    public async Task Files_OfEveryStack_PassPromtoolAndTheirOwnTests(string release)
    {
        using var tool = new PrometheusTool(release);
        var stacks = new EnvironmentStacks(Repository.Workspace.Root);
        var (rules, tests) = (new List<string>(), new List<string>());
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var watched in stacks.Names.Select(stacks.WatchedIn))
        {
            foreach (var file in MonitoringFiles.For(watched))
            {
                var path = $"{watched.Name}/{file.Path}";
                tool.Write(path, file.Content);
                if (file.Path.StartsWith("prometheus/rules/", StringComparison.Ordinal))
                {
                    rules.Add(path);
                }

                // What differs in nothing but the environment's name need not be proved twice.
                else if (file.Path.StartsWith("prometheus/tests/", StringComparison.Ordinal) && known.Add(Unnamed(file.Content, watched)))
                {
                    tests.Add(path);
                }
            }
        }

        var check = await tool.RunAsync("promtool", ["check", "rules", .. rules]);
        var result = await tool.RunTogetherAsync("promtool", ["test", "rules"], tests);

        Assert.True(check.ExitCode == 0, check.Output);
        Assert.True(result.ExitCode == 0, result.Output);
    }

    [Theory]
    [InlineData("prometheus/rules", "prometheus.rules.json")]
    [InlineData("prometheus/tests", "prometheus.rules.test.json")]
    [InlineData("alertmanager/alertmanager.yaml", "prometheus-alertmanager.json")]
    public void Files_OfEveryStack_FitTheirSchemas(string files, string schema)
    {
        var path = Path.Combine(Repository.Workspace.Root, "..", "shared", "upstream", "schemas", "schemastore", schema);
        Assert.SkipUnless(File.Exists(path), $"there is no {path}");
        using var tool = new PrometheusTool();
        var stacks = new EnvironmentStacks(Repository.Workspace.Root);
        var written = new List<string>();
        foreach (var watched in stacks.Names.Select(stacks.WatchedIn))
        {
            foreach (var file in MonitoringFiles.For(watched).Where(file => file.Path.StartsWith(files, StringComparison.Ordinal)))
            {
                written.Add(tool.PathOf($"{watched.Name}/{file.Path}"));
                tool.Write($"{watched.Name}/{file.Path}", file.Content);
            }
        }

        Assert.NotEmpty(written);
        Assert.Equal("", Node.Validate(path, [.. written]));
    }

    private static string Unnamed(string content, WatchedEnvironment watched) => content
        .Replace(watched.Links.Grafana, "grafana", StringComparison.Ordinal)
        .Replace(watched.Name, "environment", StringComparison.Ordinal);
}
