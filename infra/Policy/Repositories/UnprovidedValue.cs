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
        Mistakes = environment =>
            from use in Uses(environment)
            let kept = KeptElsewhere(use.Product, use.Value)
            where kept is not null
            select Breach(environment, use.Product, use.Value, $"it is kept for {kept} only"),
        Breaches = environment =>
            from use in Uses(environment)
            where KeptElsewhere(use.Product, use.Value) is null && !Visible(environment, use.Product, use.Value).Contains(use.Value.Name)
            let isNamed = use.Value.IsSecret && use.Product.Secrets.Any(secret => secret.Name == use.Value.Name)
            select Breach(environment, use.Product, use.Value, isNamed ? "there is no value for it here" : "nothing provides it"),
    };

    // Jobs without an environment belong to the stack that declares the repositories.
    private static IEnumerable<(ProductSpec Product, ValueUse Value)> Uses(WrittenEnvironment environment) =>
        from product in environment.Products
        from use in ValueUses.Of(product)
        where use.Environment is null
            ? environment.Governed.Contains(product)
            : RollbackEnvironments.With(product, environment.Stack).Contains(use.Environment)
        group use by (product, use.Name, use.IsSecret, use.Place) into same
        select (same.Key.product, same.First());

    /// <summary>The environments that the file keeps the secret for, where that of the job is none of them.</summary>
    internal static string? KeptElsewhere(ProductSpec product, ValueUse use) =>
        product.Secrets.FirstOrDefault(secret => use.IsSecret && secret.Name == use.Name) is { Environments: { Count: > 0 } environments }
            && !(use.Environment is { } own && environments.SelectMany(name => RollbackEnvironments.With(product, name)).Contains(own))
            ? string.Join(", ", environments)
            : null;

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

    private static Breach Breach(WrittenEnvironment environment, ProductSpec product, ValueUse use, string why)
    {
        var isNamed = use.IsSecret && product.Secrets.Any(secret => secret.Name == use.Name);
        var place = use.Environment is null ? "runs in no environment" : $"runs in {use.Environment}";
        return new(
            environment.PlaceOf(product, isNamed ? $"secrets.{use.Name}" : "pipeline.workflows"),
            $"{product.Name}: {use.Place} uses the {(use.IsSecret ? "secret" : "variable")} {use.Name} and {place}, but {why}");
    }
}
