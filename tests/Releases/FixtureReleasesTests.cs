using Slipway.Cli.Releases;
using Slipway.Delivery.Promotion;
using Slipway.Delivery.Releases;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Releases;

/// <summary>The releases that tests and examples run with; SLIPWAY_UPDATE=1 makes their evidence anew, with a key that is then gone.</summary>
public sealed class FixtureReleasesTests
{
    private const string Stack = "production";

    private static readonly string s_folder = Path.Combine(Repository.Workspace.Root, "tests", "fixtures", "releases");

    [Fact]
    public void Fixtures_OfEveryStack_AreReleasesWithAllTheirEvidence()
    {
        var problems = new ProblemList();
        var products = ProductFiles.Load(Repository.Workspace.Root, problems).Products;
        if (Environment.GetEnvironmentVariable("SLIPWAY_UPDATE") == "1")
        {
            Renew(products);
        }

        var folder = new ReleaseFolder(s_folder, "tests/fixtures/releases");
        var files = Repository.Workspace.StackNames().SelectMany(stack => ReleaseFiles.Read(folder, stack, products, problems)).ToList();

        Assert.Empty(problems);
        Assert.Equal(10, files.Count);
    }

    private static void Renew(IReadOnlyList<ProductSpec> products)
    {
        using var issuer = new TestIssuer { KeyId = "gone" };
        Write(IssuerKeys.FileName, issuer.Keys() + "\n");
        Directory.Delete(Path.Combine(s_folder, "evidence"), recursive: true);
        foreach (var product in products)
        {
            var problems = new ProblemList();
            var name = ReleaseFiles.PathOf(Stack, product.Name);
            var file = ReleaseFiles.Read(name, File.ReadAllBytes(Path.Combine(s_folder, name)), product, problems);
            problems.ThrowIfAny();
            var tested = file!.Running.When.AddHours(-3);
            var evidence = new TestEvidence(product, product.Promotion.Single(), file.Running.Services, issuer) { Spec = file.Running.Spec }.All(tested);
            foreach (var signed in evidence)
            {
                Write(EvidenceFolder.PathOf(signed.Hash), signed.Write());
            }

            var promoted = file.Running with
            {
                Evidence = [.. evidence.Select(signed => signed.Hash)],
                Promoted = file.Running.Promoted! with { HealthySince = tested },
            };
            Write(name, ReleaseText.Of(file.Replace(promoted), Stack, product.Name));
        }
    }

    private static void Write(string name, string text)
    {
        var path = Path.Combine(s_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
