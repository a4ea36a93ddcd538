using Slipway.Plan;
using Slipway.Policy;
using Slipway.Policy.Delivery;
using Slipway.Tests.Delivery;
using Xunit;

namespace Slipway.Tests.Policy.Delivery;

public sealed class ApprovedRollbackTests
{
    private const string Environment = "github:index/repositoryEnvironment:RepositoryEnvironment";

    [Fact]
    public async Task Rollback_InAnEnvironmentWithReviewers_IsFound() => Assert.Equal(
        ["autonomica: the rollback of production acts in production, which waits for a reviewer"],
        await ChangedProducts.JudgeAsync(ApprovedRollback.Rule, "autonomica", product => product with
        {
            Rollback = product.Rollback with { Environment = "{environment}" },
        }));

    [Fact]
    public async Task Rollback_InAnEnvironmentThatWaits_IsFoundInThePlan()
    {
        var plan = await Released.OfAsync("staging");
        var catalog = Released.Changed("autonomica", same => same);
        var waiting = plan with
        {
            Resources =
            [
                .. plan.Resources.Select(resource => resource.Type == Environment && resource.Product == "autonomica"
                    && resource.Inputs.Members["environment"] is PlanText { Text: "production-rollback" }
                    ? resource with { Inputs = new([.. resource.Inputs.Members.Where(member => member.Key != "waitTimer"), new("waitTimer", new PlanNumber(5))]) }
                    : resource),
            ],
        };

        Assert.Empty(ApprovedRollback.Rule.Judge(new PlannedEnvironment(plan) { Catalog = catalog }));
        var finding = Assert.Single(ApprovedRollback.Rule.Judge(new PlannedEnvironment(waiting) { Catalog = catalog }));
        Assert.EndsWith("holds up the rollback that acts in it", finding.Message, StringComparison.Ordinal);
    }
}
