namespace Pulumi;

/// <summary>A configured provider, through which other resources are managed.</summary>
public class ProviderResource : CustomResource
{
    private const string TypePrefix = "pulumi:providers:";

    public ProviderResource(string package, string name, ResourceArgs args, CustomResourceOptions? options = null)
        : this(package, name, args, options, registerPackageRequest: null)
    {
    }

    public ProviderResource(
        string package,
        string name,
        ResourceArgs args,
        CustomResourceOptions? options = null,
        RegisterPackageRequest? registerPackageRequest = null)
        : base(TypePrefix + package, name, args, options, registerPackageRequest)
    {
        Package = package;
    }

    internal string Package { get; }

    /// <summary>How other resources name this provider to the engine.</summary>
    internal async Task<string> ReferenceAsync()
    {
        var urn = await Urn.Content.ConfigureAwait(false);
        var id = await Id.Content.ConfigureAwait(false);
        return $"{urn.Value}::{(id.IsKnown ? id.Value : UnknownValue.Marker)}";
    }
}
