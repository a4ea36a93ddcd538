using Slipway.Observability.Rules;
using Slipway.Observability.RuleTests;
using Slipway.Tests.Observability;
using Xunit;

namespace Slipway.Tests.Conformance;

public sealed class PrometheusRuleTests
{
    [Fact]
    public async Task Rules_OfEveryProductAndEnvironment_PassPromtoolAndTheirOwnTests()
    {
        using var tool = new PrometheusTool();
        var rules = new List<string>();
        var tests = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var product in Watched.All)
        {
            foreach (var group in RuleGroups.For(product))
            {
                var path = $"{product.Environment}/{group.Name}.yaml";
                var rule = RuleFile.Of(group, Watched.Links).Write(product.Product.Name);
                var test = RuleTestFile.Of(group, $"../../rules/{path}", Watched.Links).Write(product.Product.Name);
                tool.Write($"rules/{path}", rule);
                tool.Write($"tests/{path}", test);
                rules.Add($"rules/{path}");

                // What differs in nothing but the environment's name need not be proved twice.
                if (known.Add((rule + test).Replace(product.Environment, "environment", StringComparison.Ordinal)))
                {
                    tests.Add($"tests/{path}");
                }
            }
        }

        var check = await tool.RunAsync("promtool", ["check", "rules", .. rules]);
        var result = await tool.RunAsync("promtool", ["test", "rules", .. tests]);

        Assert.True(check.ExitCode == 0, check.Output);
        Assert.True(result.ExitCode == 0, result.Output);
    }
}
