using Slipway.Cli;
using Slipway.Delivery.Promotion;
using Slipway.Delivery.Releases;
using Slipway.Spec;
using Slipway.Spec.Promotion;
using Slipway.Spec.Reading;
using Slipway.Tests.Cli;
using Slipway.Tests.Stacks;

namespace Slipway.Tests.Releases;

/// <summary>A copy of the repository's settings and products, in which the real commands release, promote and roll back.</summary>
internal sealed class ScratchRepository : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("slipway-scratch-");

    public ScratchRepository()
    {
        var root = Repository.Workspace.Root;
        foreach (var path in Directory.EnumerateFiles(root, "Pulumi*.yaml").Concat(Directory.EnumerateFiles(Path.Combine(root, "products"), "*.yaml")))
        {
            Write(Path.GetRelativePath(root, path), File.ReadAllText(path));
        }

        Write("releases/github-oidc-keys.json", Issuer.Keys());
        Catalog = ProductFiles.Load(_folder.FullName, new ProblemList());
    }

    public string Root => _folder.FullName;

    public TestIssuer Issuer { get; } = new();

    public TestClock Clock { get; } = new() { Now = new(2026, 11, 21, 8, 0, 0, TimeSpan.Zero) };

    public ProductCatalog Catalog { get; private set; }

    public ReleaseFile Released(string stack, string product)
    {
        var problems = new ProblemList();
        var name = $"releases/{stack}/{product}.yaml";
        var file = ReleaseFiles.Read(name, File.ReadAllBytes(Path.Combine(Root, name)), Catalog.Find(product)!, problems);
        problems.ThrowIfAny();
        return file!;
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Root, name));

    public void Write(string name, string text)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Changes a file and reads the products anew.</summary>
    public void Change(string name, string part, string with)
    {
        var text = Read(name);
        if (!text.Contains(part, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{name} has no \"{part}\"");
        }

        Write(name, text.Replace(part, with, StringComparison.Ordinal));
        Catalog = ProductFiles.Load(Root, new ProblemList());
    }

    /// <summary>The evidence of what runs in an environment, for the next one.</summary>
    public TestEvidence Evidence(string stack, string product)
    {
        var spec = Catalog.Find(product)!;
        return new(spec, Promotion(spec, stack), Released(stack, product).Running.Services, Issuer);
    }

    /// <summary>A file with evidence, to be handed in.</summary>
    public string Hand(SignedEvidence evidence)
    {
        var name = $"handed/{evidence.Hash[^12..]}.json";
        Write(name, evidence.Write());
        return name;
    }

    public async Task<(int Code, string Out, string Error)> RunAsync(params string[] args)
    {
        var console = new RecordedConsole();
        var code = await SlipwayCommand.RunAsync(args, console, Root, Clock);
        return (code, console.Written.ToString(), console.Complained.ToString());
    }

    /// <summary>Runs a command that has to succeed.</summary>
    public async Task<string> DoAsync(params string[] args)
    {
        var (code, written, complained) = await RunAsync(args);
        return code == 0 ? written : throw new InvalidOperationException($"slipway {string.Join(' ', args)}: {complained}");
    }

    /// <summary>Releases a product healthily to an environment and hands in all evidence that the next one asks for.</summary>
    public async Task ReleaseAsync(string stack, string product, string version, string? without = null)
    {
        var spec = Catalog.Find(product)!;
        string[] images = [.. spec.Components.Where(component => component.Image is not null && spec.RunsOnKubernetes).Select(component => Image(spec, component.Name, version))];
        await DoAsync(["release", "set", stack, product, .. images, "--version", version, "--commit", TestHash.Commit(version)]);
        Clock.Now += TimeSpan.FromMinutes(6);
        await DoAsync("release", "record", stack, product, "healthy");
        var evidence = Evidence(stack, product);
        var kinds = Promotion(spec, stack).Evidence.Select(kind => kind.Name).Where(kind => kind != without);
        await DoAsync(["release", "set", stack, product, .. kinds.Select(kind => evidence.Of(kind, Clock.Now)).SelectMany(signed => new[] { "--evidence", Hand(signed) })]);
    }

    public static string Image(ProductSpec product, string component, string version)
    {
        var image = product.Component(component)!.Image;
        return $"{component}=registry.example/{product.Registry.Namespace ?? product.Name}/{image}@{TestHash.Digest(image + version)}";
    }

    public void Dispose()
    {
        Issuer.Dispose();
        _folder.Delete(recursive: true);
    }

    private static PromotionSpec Promotion(ProductSpec product, string stack) => product.Promotion.Single(promotion => promotion.From == stack);
}
