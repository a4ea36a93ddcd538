using Slipway.Policy;
using Slipway.Policy.Decisions;
using Slipway.Spec;
using Slipway.Spec.Requirements;
using Slipway.Tests.Delivery;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Policy.Decisions;

public sealed class UndecidedRowTests
{
    [Fact]
    public void Row_ThatADocumentContradicts_IsFoundWhereNobodyDecidedIt()
    {
        var finding = Assert.Single(Judge(product => product with { Decisions = [.. product.Decisions.Where(one => one.Name != "AU-X05")] }));

        Assert.Equal("undecided-row", finding.Rule);
        Assert.StartsWith("autonomica: AU-X05 is not decided: ", finding.Message, StringComparison.Ordinal);
        Assert.Matches(@"^products/autonomica\.yaml:\d+:\d+$", finding.Where);
    }

    [Fact]
    public void Rows_OfTheFiveDocuments_AreAllDecided()
    {
        Assert.Empty(Judge(product => product));
        Assert.Equal(58, RequirementRows.Read(Repository.Workspace.Root).Count(row => row.AsksForADecision));
    }

    private static IEnumerable<Slipway.Plan.Finding> Judge(Func<ProductSpec, ProductSpec> change)
    {
        var catalog = Released.Changed("autonomica", change);
        return UndecidedRow.Rule.Judge(new WrittenEnvironment("production", catalog.Products.Select(product => product.Name))
        {
            Catalog = catalog,
            Requirements = RequirementRows.Read(Repository.Workspace.Root),
        });
    }
}
