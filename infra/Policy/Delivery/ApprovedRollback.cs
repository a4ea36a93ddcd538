using Slipway.Spec;
using Slipway.Spec.Quantities;
using Slipway.Spec.Rollback;

namespace Slipway.Policy.Delivery;

/// <summary>Rollback jobs that wait until somebody is awake.</summary>
public static class ApprovedRollback
{
    public static Rule Rule { get; } = new()
    {
        Id = "approved-rollback",
        Title = "A job that rolls back waits for nobody",
        Reason = "Users would keep the bad version until a reviewer is found and a timer has run out",
        Remedy = "let it act in an environment of its own without reviewers: rollback.environment: \"{environment}-rollback\"",
        Mistakes = environment =>
            from product in environment.Products
            let name = RollbackEnvironments.NameFor(product, environment.Stack)
            where name is not null && product.Environment(name) is { } own && (own.Reviewers is not null || own.Wait > Duration.Zero)
            select new Breach(
                environment.PlaceOf(product, "rollback.environment"),
                $"{product.Name}: the rollback of {environment.Stack} acts in {name}, which {Waits(product.Environment(name)!)}"),
        Breaches = environment =>
            from product in environment.Governed
            from name in product.Environments.Select(one => RollbackEnvironments.NameFor(product, one.Name)).OfType<string>()
            where product.Environment(name) is null
            from place in environment.OfType(GithubTypes.Environment)
            where place.Product == product.Name && place.Text("environment") == name
            where place.Has("reviewers") || place.Number("waitTimer") > 0
            select place.Breach(place.Has("reviewers") ? "reviewers" : "waitTimer", "holds up the rollback that acts in it"),
    };

    private static string Waits(Spec.Environments.EnvironmentSpec environment) =>
        environment.Reviewers is null ? $"waits for {environment.Wait}" : "waits for a reviewer";
}
