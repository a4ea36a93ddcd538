using Pulumi;
using Slipway.Cli.Engine.Recording;

namespace Slipway.Cli.Engine.Planning;

/// <summary>What resources take over from their parents: protection and providers.</summary>
internal sealed class Inheritance
{
    private const string ProviderPrefix = "pulumi:providers:";

    private readonly Recorder recorder;

    public Inheritance(Recorder recorder) => this.recorder = recorder;

    public bool Protects(Registration registration) =>
        registration.Options.Protect ?? (ParentOf(registration) is { } parent && Protects(parent));

    /// <summary>The provider of a custom resource; null for the default one of its package, and for components.</summary>
    public ProviderResource? ProviderOf(Registration registration)
    {
        if (!registration.IsCustom || registration.Resource is ProviderResource)
        {
            return null;
        }

        return registration.Options.Provider
            ?? (ParentOf(registration) is { } parent ? ForPackage(parent, PackageOf(registration.Type)) : null);
    }

    private ProviderResource? ForPackage(Registration registration, string package) =>
        Given(registration).FirstOrDefault(provider => provider.GetResourceType() == ProviderPrefix + package)
        ?? (ParentOf(registration) is { } parent ? ForPackage(parent, package) : null);

    private static IEnumerable<ProviderResource> Given(Registration registration)
    {
        if (registration.Options.Provider is { } provider)
        {
            yield return provider;
        }

        foreach (var each in (registration.Options as ComponentResourceOptions)?.Providers ?? [])
        {
            yield return each;
        }
    }

    private Registration? ParentOf(Registration registration) =>
        registration.Options.Parent is { } parent ? recorder.Find(parent) : null;

    private static string PackageOf(string type) => type.Split(':')[0];
}
