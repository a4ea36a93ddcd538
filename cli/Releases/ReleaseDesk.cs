using System.Text;
using System.Text.RegularExpressions;
using Slipway.Cli.CommandLine;
using Slipway.Cli.Stacks;
using Slipway.Delivery.Promotion;
using Slipway.Delivery.Releases;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Stacks;

namespace Slipway.Cli.Releases;

/// <summary>The repository as the commands need it that change what runs where.</summary>
internal sealed partial class ReleaseDesk
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly TimeProvider clock;

    private ReleaseDesk(Workspace workspace, ProductCatalog catalog, TimeProvider clock)
    {
        this.clock = clock;
        Workspace = workspace;
        Catalog = catalog;
        Folder = ReleaseFolder.Below(workspace.Root, workspace.ReleasesDirectory);
    }

    public Workspace Workspace { get; }

    public ProductCatalog Catalog { get; }

    public ReleaseFolder Folder { get; }

    public DateTimeOffset Now => Moments.ToTheSecond(clock.GetUtcNow());

    /// <summary>Reads the products; throws all problems that they have.</summary>
    public static ReleaseDesk Open(Session session)
    {
        var workspace = Workspace.Discover(session.WorkingDirectory)
            ?? throw new UsageException("there is no Pulumi.yaml here or in a folder above; start slipway inside the repository");
        var problems = new ProblemList();
        var catalog = ProductFiles.Load(workspace.Root, problems);
        problems.ThrowIfAny();
        return new(workspace, catalog, session.Clock);
    }

    /// <summary>A product that has an environment in the stack.</summary>
    public ProductSpec Product(string name, string stack)
    {
        var names = Catalog.Products.Select(product => product.Name).ToList();
        var product = Catalog.Find(name) ?? throw new UsageException(Selection.Unknown("product", name, names));
        if (product.Environment(stack) is not null)
        {
            return product;
        }

        var environments = product.Environments.Select(known => known.Name).Order(StringComparer.Ordinal).ToList();
        throw new UsageException($"{name} has no environment {stack}; {Wording.Alternatives(stack, environments, "it has")}");
    }

    public Task<ReleaseLock> LockAsync() => ReleaseLock.TakeAsync(Folder.Directory, s_patience);

    public IssuerKeys Keys()
    {
        var problems = new ProblemList();
        var keys = IssuerKeys.Read(Folder, problems);
        problems.ThrowIfAny();
        return keys;
    }

    /// <summary>A product's file of an environment; null when it was never released there.</summary>
    public HeldFile? Read(string stack, ProductSpec product)
    {
        var path = PathOf(stack, product);
        if (!File.Exists(path))
        {
            return null;
        }

        var problems = new ProblemList();
        var bytes = File.ReadAllBytes(path);
        var name = NameOf(stack, product);
        var file = ReleaseFiles.Read(name, bytes, product, problems, Now);
        problems.ThrowIfAny();
        var text = Encoding.UTF8.GetString(bytes);
        return new HeldFile(name, text, file!, OriginMap.Of((YamlMapping)YamlSource.Parse(name, text, problems)!, name));
    }

    /// <summary>Writes what a product's file of an environment has become, without what nobody needs any more.</summary>
    public ReleaseFile Write(string stack, ProductSpec product, HeldFile? before, ReleaseFile after)
    {
        var kept = after.Forget(Now, product.Data.Keep.Evidence, NeededElsewhere(stack, product));
        var text = before is null
            ? ReleaseText.Of(kept, stack, product.Name)
            : ReleaseText.Edit(before.Name, before.Text, before.Releases, kept, product);
        OutputFile.Write(PathOf(stack, product), text);
        ForgetEvidence();
        return kept;
    }

    public void Keep(SignedEvidence evidence) =>
        OutputFile.Write(Path.Combine(Folder.Directory, EvidenceFolder.PathOf(evidence.Hash)), evidence.Write());

    public string NameOf(string stack, ProductSpec product) => $"{Folder.Name}/{ReleaseFiles.PathOf(stack, product.Name)}";

    // After the release file: whoever is interrupted in between leaves evidence that nobody names, and never a name without evidence.
    private void ForgetEvidence()
    {
        var named = Directory.EnumerateFiles(Folder.Directory, "*.yaml", SearchOption.AllDirectories)
            .SelectMany(path => Hash().Matches(File.ReadAllText(path)))
            .Select(match => match.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var hash in EvidenceFolder.AllIn(Folder).Where(hash => !named.Contains(hash)))
        {
            File.Delete(Path.Combine(Folder.Directory, EvidenceFolder.PathOf(hash)));
        }
    }

    private string PathOf(string stack, ProductSpec product) => Path.Combine(Folder.Directory, ReleaseFiles.PathOf(stack, product.Name));

    private HashSet<string> NeededElsewhere(string stack, ProductSpec product) => Workspace.StackNames()
        .Where(other => other != stack && product.Environment(other) is not null)
        .Select(other => Read(other, product))
        .OfType<HeldFile>()
        .SelectMany(file => file.Releases.Releases)
        .Select(release => release.Promoted)
        .OfType<PromotedFrom>()
        .Where(promoted => promoted.Stack == stack)
        .Select(promoted => promoted.Release)
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("sha256:[0-9a-f]{64}", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
