using Slipway.Spec.Reading;

namespace Slipway.Spec;

/// <summary>What products can have wrong between them.</summary>
internal static class CatalogChecks
{
    public static void Check(IReadOnlyList<ProductSpec> products, IReadOnlyDictionary<string, OriginMap> origins, ProblemList problems)
    {
        Distinct(
            products.Select(product => (Product: product, Place: "repository.name",
                Value: $"{product.Repository.Owner}/{product.Repository.Name}")),
            "repository");
        var environments = products.SelectMany(product => product.Environments).Select(item => item.Name);
        foreach (var environment in environments.Distinct(StringComparer.Ordinal))
        {
            Distinct(
                products.Where(product => product.Environment(environment) is not null && product.RunsOnKubernetes)
                    .Select(product => (product, NamespacePlace(product, environment), product.NamespaceIn(environment))),
                $"namespace in {environment}");
        }

        void Distinct(IEnumerable<(ProductSpec Product, string Place, string Value)> values, string noun)
        {
            foreach (var group in values.GroupBy(value => value.Value, StringComparer.Ordinal))
            {
                var first = group.First();
                foreach (var other in group.Skip(1))
                {
                    problems.Add(
                        Location(other.Product, other.Place),
                        other.Place,
                        $"\"{other.Value}\" is the {noun} of {first.Product.Name} too ({Location(first.Product, first.Place)})");
                }
            }
        }

        SourceLocation Location(ProductSpec product, string place) =>
            origins[product.Name][place]?.Location ?? SourceLocation.StartOf($"products/{product.Name}.yaml");
    }

    private static string NamespacePlace(ProductSpec product, string environment) =>
        product.Environment(environment)?.Namespace is null ? "name" : $"environments.{environment}.namespace";
}
