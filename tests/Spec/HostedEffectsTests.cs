using Slipway.Spec.Reading;
using Xunit;

namespace Slipway.Tests.Spec;

/// <summary>Whoever asks for what only a cluster could do is told so, where no cluster runs the product.</summary>
public sealed class HostedEffectsTests
{
    private const string File = "products/autonomica.yaml";

    [Fact]
    public void Drill_OfAHostedProduct_IsAProblemAtItsPlace() => Assert.Equal(
        ["rollback.drill: drill has no effect for a product on railway and vercel, of which no cluster runs anything; write drill: null"],
        Problems("  drill: null\n", "  drill: {schedule: 0 9 1 * *}\n"));

    [Fact]
    public void Drill_OfTheHouse_IsNoProblemOfAHostedProduct() => Assert.Empty(Problems("  drill: null\n", ""));

    [Theory]
    [InlineData("", "backup")]
    [InlineData("", "migration")]
    [InlineData("strategy: rolling, ", "backup")]
    public void Before_OfAHostedProduct_IsAProblemAtItsPlace(string strategy, string action) => Assert.Equal(
        [$"delivery.production.before[0]: {action} has no effect for a product on railway and vercel, of which no cluster runs anything"],
        Problems("  production: {watches:", $"  production: {{{strategy}before: [{action}], watches:"));

    [Theory]
    [InlineData("before: [backup]", "before: [github-release]", "\"github-release\" is not an action; allowed: backup, migration")]
    [InlineData("after: [github-release, cdn-invalidation]", "after: [backup]", "\"backup\" is not an action; allowed: cdn-invalidation, github-release")]
    public void Action_WhereNothingDoesIt_IsAProblem(string written, string instead, string message) => Assert.Contains(
        message, Problems(written, instead, "products/goldensignals.yaml").Single(), StringComparison.Ordinal);

    private static IReadOnlyList<string> Problems(string written, string instead, string file = File)
    {
        var text = ProductTexts.All[file];
        Assert.Contains(written, text, StringComparison.Ordinal);
        var problems = new ProblemList();
        ProductTexts.Read(problems, (file, text.Replace(written, instead, StringComparison.Ordinal)));
        return [.. problems.Select(problem => $"{problem.Path}: {problem.Message}")];
    }
}
