using Slipway.Observability.Rules;
using Slipway.Observability.RuleTests;
using Slipway.Tests.Observability;
using Xunit;

namespace Slipway.Tests.Conformance;

public sealed class PrometheusRuleTests
{
    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public async Task Rules_OfEveryProduct_PassPromtoolAndTheirOwnTests(string environment)
    {
        using var tool = new PrometheusTool();
        var names = new List<string>();
        foreach (var product in Watched.In(environment))
        {
            foreach (var group in RuleGroups.For(product))
            {
                names.Add(group.Name);
                tool.Write($"rules/{group.Name}.yaml", RuleFile.Of(group, Watched.Links).Write(product.Product.Name));
                tool.Write($"tests/{group.Name}.yaml", RuleTestFile.Of(group, $"../rules/{group.Name}.yaml", Watched.Links).Write(product.Product.Name));
            }
        }

        var check = await tool.RunAsync("promtool", ["check", "rules", .. names.Select(name => $"rules/{name}.yaml")]);
        var test = await tool.RunAsync("promtool", ["test", "rules", .. names.Select(name => $"tests/{name}.yaml")]);

        Assert.True(check.ExitCode == 0, check.Output);
        Assert.True(test.ExitCode == 0, test.Output);
    }
}
