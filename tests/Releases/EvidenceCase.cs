using System.Globalization;
using Slipway.Delivery.Promotion;
using Slipway.Delivery.Releases;
using Slipway.Spec;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Releases;

/// <summary>A product's promotion with all its evidence, of which each test spoils one thing.</summary>
public abstract class EvidenceCase : IDisposable
{
    private readonly ScratchFolder _folder = new();

    protected EvidenceCase()
    {
        Issuer = new();
        Evidence = new(Product, Product.Promotion.Single(), Services, Issuer);
        _folder.Write(IssuerKeys.FileName, Issuer.Keys());
    }

    internal static DateTimeOffset Now { get; } = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    internal static DateTimeOffset Before { get; } = Now.AddHours(-2);

    internal static ProductSpec Product { get; } =
        ProductFiles.Load(Repository.Workspace.Root, new ProblemList()).Products.Single(product => product.Name == "brain-gateway");

    internal static IReadOnlyList<ReleasedService> Services { get; } = [.. Product.Components.Select(component => new ReleasedService
    {
        Name = component.Name,
        Image = ImageReference.Parse($"registry.example/brain-gateway/{component.Image}@{TestHash.Digest(component.Name)}"),
        Version = "v9",
        Commit = TestHash.Commit("v9"),
    })];

    internal TestIssuer Issuer { get; }

    internal TestEvidence Evidence { get; }

    public void Dispose()
    {
        Issuer.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    internal static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    internal IEnumerable<SignedEvidence> Others() => [Evidence.Of("end-to-end", Before), Evidence.Of("security", Before)];

    internal void Refused(SignedEvidence signed, string refusal) =>
        Assert.Contains($"evidence {signed.Hash[..19]}: {refusal}", ReviewWith(signed));

    internal IReadOnlyList<string> ReviewWith(SignedEvidence smoke) => Review([smoke, .. Others()]);

    internal void Write(string name, string text) => _folder.Write(name, text);

    internal IReadOnlyList<string> Review(
        IEnumerable<SignedEvidence> evidence, string? alone = null, IReadOnlyList<ReleasedService>? services = null, string? spec = null)
    {
        var hashes = alone is null ? new List<string>() : [alone];
        foreach (var signed in evidence)
        {
            _folder.Write(EvidenceFolder.PathOf(signed.Hash), signed.Write());
            hashes.Add(signed.Hash);
        }

        var problems = new ProblemList();
        var keys = IssuerKeys.Read(_folder.Releases, problems);
        Assert.Empty(problems);
        return EvidenceReview.Refusals(
            new() { Product = Product, Promotion = Product.Promotion.Single(), Services = services ?? Services, Spec = spec ?? Product.Revision, At = Now },
            hashes,
            new EvidenceFolder(_folder.Releases, keys));
    }
}
