using Slipway.Cli.Stacks;
using Slipway.Observability.Documents;
using Slipway.Observability.Watching;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Conformance;

public sealed class PrometheusRuleTests
{
    [Fact]
    public async Task Files_OfEveryStack_PassPromtoolAndTheirOwnTests()
    {
        using var tool = new PrometheusTool();
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
        var result = await tool.RunAsync("promtool", ["test", "rules", .. tests]);

        Assert.True(check.ExitCode == 0, check.Output);
        Assert.True(result.ExitCode == 0, result.Output);
    }

    private static string Unnamed(string content, WatchedEnvironment watched) => content
        .Replace(watched.Links.Grafana, "grafana", StringComparison.Ordinal)
        .Replace(watched.Name, "environment", StringComparison.Ordinal);
}
