using System.Text;
using Slipway.Spec.Reading;

namespace Slipway.Spec;

/// <summary>Reads the products' files, each laid over the house's defaults.</summary>
public static class ProductFiles
{
    private const string Folder = "products";
    private const string Defaults = "products/defaults.yaml";

    /// <summary>Reads every product below the root; what is wrong with any of them is in the problems.</summary>
    public static ProductCatalog Load(string root, ProblemList problems, OmittedEntry? without = null)
    {
        var folder = Path.Combine(root, Folder);
        if (!Directory.Exists(folder))
        {
            problems.Add(SourceLocation.StartOf(Defaults), "", "there is no folder products with the products' files");
            return new ProductCatalog([], new Dictionary<string, OriginMap>());
        }

        return Read(Directory.EnumerateFiles(folder, "*.yaml").Select(file => new ProductFile($"{Folder}/{Path.GetFileName(file)}",
            File.ReadAllBytes(file))), problems, without);
    }

    /// <summary>Reads files that are in memory; the defaults are among them under their name.</summary>
    public static ProductCatalog Read(IEnumerable<ProductFile> files, ProblemList problems, OmittedEntry? without = null)
    {
        var sorted = files.OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        var defaults = ReadDefaults(sorted, problems);
        var products = new List<ProductSpec>();
        var origins = new Dictionary<string, OriginMap>(StringComparer.Ordinal);
        var overlay = new YamlOverlay(defaults);
        var rest = new Lazy<ReadableRest>(() => new ReadableRest(Starter(sorted)));
        foreach (var file in sorted.Where(file => file.Name != Defaults))
        {
            if (YamlSource.Parse(file.Name, file.Bytes, problems) is not { } own)
            {
                continue;
            }

            var found = new ProblemList();
            var reading = new Reading.Reading(found);
            if (own is not YamlMapping mapping)
            {
                ProductSpec.Shape.Read(own, reading);
                problems.AddRange(found);
                continue;
            }

            var unresolved = new ProblemList();
            var whole = overlay.Merge(mapping);
            var omitted = without is not null && file.Name == $"{Folder}/{without.Product}.yaml" ? without.From(whole) : whole;
            var merged = YamlReferences.Resolve(omitted, unresolved);
            problems.AddRange(unresolved);
            var product = ProductSpec.Shape.Read(merged, reading);
            if (!reading.Succeeded)
            {
                // Where a reference leads nowhere, what would stand there is no second mistake.
                var unknown = unresolved.Select(problem => problem.Location).ToHashSet();
                problems.AddRange(found.Concat(rest.Value.ProblemsOf(merged)).Where(problem => !unknown.Contains(problem.Location)));
                continue;
            }

            if ($"{Folder}/{product.Name}.yaml" != file.Name)
            {
                problems.Add(
                    (merged["name"] ?? merged).Location,
                    "name",
                    $"\"{product.Name}\" stands in the file {file.Name}; a file is named after its product");
                continue;
            }

            var places = OriginMap.Of(merged, file.Name, YamlReferences.PathsIn(omitted));
            products.Add(product with { Revision = SpecRevision.Of(merged), LeftOpen = places.LeftOpen });
            origins[product.Name] = places;
        }

        CatalogChecks.Check(products, origins, problems);
        return new ProductCatalog(products, origins);
    }

    // Under a name of its own, so that nobody is told of a problem in what was only borrowed.
    private static YamlMapping Starter(IReadOnlyList<ProductFile> files)
    {
        const string Name = "starter";
        var defaults = files.FirstOrDefault(file => file.Name == Defaults)?.Bytes ?? [];
        var empty = new YamlMapping(SourceLocation.StartOf(Name), "", []);
        var own = YamlSource.Parse(Name, Encoding.UTF8.GetBytes(ProductStarter.For(Name)), []) as YamlMapping ?? empty;
        return YamlReferences.Resolve(new YamlOverlay(YamlSource.Parse(Name, defaults, []) as YamlMapping ?? empty).Merge(own), []);
    }

    private static YamlMapping ReadDefaults(IReadOnlyList<ProductFile> files, ProblemList problems)
    {
        var empty = new YamlMapping(SourceLocation.StartOf(Defaults), "", []);
        if (files.FirstOrDefault(file => file.Name == Defaults) is not { } file)
        {
            problems.Add(SourceLocation.StartOf(Defaults), "", "the file with the house's defaults is missing");
            return empty;
        }

        var node = YamlSource.Parse(file.Name, file.Bytes, problems);
        if (node is not null)
        {
            ProductSpec.Shape.Read(node, new Reading.Reading(problems, partial: true));
        }

        return node as YamlMapping ?? empty;
    }
}
