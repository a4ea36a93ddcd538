using Slipway.Plan;
using Slipway.Repositories.Values;
using Slipway.Spec;
using Slipway.Spec.Rollback;

namespace Slipway.Policy.Repositories;

/// <summary>Jobs that use secrets or variables which they do not see.</summary>
public static class UnprovidedValue
{
    public static Rule Rule { get; } = new()
    {
        Id = "unprovided-value",
        Title = "A job sees every secret and variable that it uses",
        Reason = "GitHub puts an empty text in its place, and the step fails late or does something else",
        Remedy = "name it in the product's file, for the environments whose jobs use it",
        Breaches = environment =>
            from product in environment.Products
            from use in ValueUses.Of(product)
            where IsHere(environment, product, use) && !Visible(environment, product, use).Contains(use.Name)
            group use by (product, use.Name, use.IsSecret, use.Place) into same
            select new Breach(Where(environment, same.Key.product, same.First()), Message(same.Key.product, same.First())),
    };

    // Jobs without an environment belong to the stack that declares the repositories.
    private static bool IsHere(PlannedEnvironment environment, ProductSpec product, ValueUse use) => use.Environment is null
        ? environment.Governed.Contains(product)
        : RollbackEnvironments.With(product, environment.Plan.Stack).Contains(use.Environment);

    private static HashSet<string> Visible(PlannedEnvironment environment, ProductSpec product, ValueUse use)
    {
        var (own, all, input) = use.IsSecret
            ? (GithubTypes.EnvironmentSecret, GithubTypes.RepositorySecret, "secretName")
            : (GithubTypes.EnvironmentVariable, GithubTypes.RepositoryVariable, "variableName");
        var ofEnvironment = environment.OfType(own)
            .Where(value => use.Environment is not null && value.Text("environment") == use.Environment && Belongs(value, product));
        var ofRepository = environment.OfType(all).Where(value => Belongs(value, product));
        var elsewhere = environment.Governed.Contains(product) ? []
            : use.IsSecret ? product.RepositorySecrets().Select(secret => secret.Name)
            : product.Variables.Select(variable => variable.Name);
        return [.. ofEnvironment.Concat(ofRepository).SelectMany(value => value.Texts(input)), .. elsewhere];
    }

    private static bool Belongs(PlannedResource value, ProductSpec product) => value.Text("repository") == product.Repository.Name;

    private static string Where(PlannedEnvironment environment, ProductSpec product, ValueUse use) => environment.PlaceOf(
        product,
        product.Secrets.Any(secret => secret.Name == use.Name) ? $"secrets.{use.Name}" : "pipeline.workflows");

    private static string Message(ProductSpec product, ValueUse use)
    {
        var kind = use.IsSecret ? "secret" : "variable";
        var place = use.Environment is null ? "runs in no environment" : $"runs in {use.Environment}";
        var kept = product.Secrets.FirstOrDefault(secret => use.IsSecret && secret.Name == use.Name) switch
        {
            null => "nothing provides it",
            { Environments: { Count: > 0 } environments } when use.Environment is null || !In(product, environments).Contains(use.Environment) =>
                $"it is kept for {string.Join(", ", environments)} only",
            _ => "there is no value for it here",
        };
        return $"{product.Name}: {use.Place} uses the {kind} {use.Name} and {place}, but {kept}";
    }

    private static IEnumerable<string> In(ProductSpec product, IEnumerable<string> environments) =>
        environments.SelectMany(name => RollbackEnvironments.With(product, name));
}
