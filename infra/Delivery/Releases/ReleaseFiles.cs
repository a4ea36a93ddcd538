using Slipway.Delivery.Promotion;
using Slipway.Spec;
using Slipway.Spec.Reading;

namespace Slipway.Delivery.Releases;

/// <summary>Reads what runs in an environment: one file for each product that was ever released there.</summary>
public static class ReleaseFiles
{
    private const string Extension = ".yaml";

    /// <summary>Where a product's file of an environment is, below the folder of releases.</summary>
    public static string PathOf(string stack, string product) => $"{stack}/{product}{Extension}";

    /// <summary>
    /// The files of an environment by product, each release that runs verified to have been let in with its evidence. A product that was
    /// never released there has none.
    /// </summary>
    /// <param name="now">Until when something can have been released; null asks nobody.</param>
    public static IReadOnlyDictionary<string, ReleaseFile> Read(
        ReleaseFolder folder, string stack, IReadOnlyList<ProductSpec> products, ProblemList problems, DateTimeOffset? now = null)
    {
        var files = new Dictionary<string, ReleaseFile>(StringComparer.Ordinal);
        var directory = Path.Combine(folder.Directory, stack);
        if (!Directory.Exists(directory))
        {
            return files;
        }

        var evidence = new EvidenceFolder(folder, IssuerKeys.Read(folder, problems));
        foreach (var path in Directory.EnumerateFiles(directory, $"*{Extension}").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            var file = $"{folder.Name}/{PathOf(stack, name)}";
            if (products.FirstOrDefault(product => product.Name == name) is not { } product)
            {
                problems.Add(SourceLocation.StartOf(file), "", Wording.NotOneOf(name, "product", products.Select(known => known.Name)));
            }
            else if (product.Environment(stack) is null)
            {
                problems.Add(SourceLocation.StartOf(file), "", $"{name} has no environment {stack}, so nothing of it can run there");
            }
            else if (Read(file, File.ReadAllBytes(path), product, problems, now, Verify) is { } read)
            {
                files[name] = read;
            }

            void Verify(ReleaseFile read, Check check) =>
                PromotedReleases.Check(read, products.First(product => product.Name == name), stack, evidence, check);
        }

        return files;
    }

    /// <summary>Reads one file as it is written; null, with problems, when it cannot be used.</summary>
    public static ReleaseFile? Read(string file, byte[] bytes, ProductSpec product, ProblemList problems, DateTimeOffset? now = null) =>
        Read(file, bytes, product, problems, now, (_, _) => { });

    private static ReleaseFile? Read(
        string file, byte[] bytes, ProductSpec product, ProblemList problems, DateTimeOffset? now, Action<ReleaseFile, Check> verify)
    {
        if (YamlSource.Parse(file, bytes, problems) is not { } root)
        {
            return null;
        }

        var reading = new Reading(problems);
        var read = ReleaseFile.Shape.Read(root, reading);
        if (reading.Succeeded)
        {
            var check = new Check((YamlMapping)root, reading);
            ReleaseChecks.Check(read, product, check);
            if (now is { } moment)
            {
                ReleaseChecks.Check(read, moment, check);
            }

            verify(read, check);
        }

        return reading.Succeeded ? read : null;
    }
}
