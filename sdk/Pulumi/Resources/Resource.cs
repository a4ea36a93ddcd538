using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Something that a deployment manages.</summary>
public class Resource
{
    private readonly string _type;
    private readonly string _name;
    private readonly bool _protect;
    private readonly ImmutableArray<ResourceTransformation> _transformations = [];
    private readonly ImmutableDictionary<string, ProviderResource> _providers = ImmutableDictionary<string, ProviderResource>.Empty;
    private readonly List<Resource> _children = [];

    private protected Resource(string type, string name, bool custom, ResourceArgs args, ResourceOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var deployment = Deployment.Required;

        // The outputs come first: nobody may see a resource without them.
        var outputs = OutputShape.Of(GetType()).Open(this);
        _type = type;
        _name = name;
        _transformations = TransformationsFor(deployment, options);
        (args, options) = Transformed(args, options);

        options = options.Clone();
        if (options is ComponentResourceOptions { Provider: not null, Providers.Count: > 0 })
        {
            throw new ResourceException("Do not supply both 'provider' and 'providers' options to a ComponentResource.", options.Parent);
        }

        if (options.Parent is { } parent)
        {
            parent.AddChild(this);
            options.Protect ??= parent._protect;
            _providers = parent._providers;
        }

        if (custom)
        {
            _providers = WithOwnProvider(options);
        }
        else
        {
            _providers = _providers.SetItems(ProvidersFor((ComponentResourceOptions)options));
        }

        _protect = options.Protect == true;
        deployment.Register(this, outputs, args, options);
    }

    /// <summary>What tells this resource from all others.</summary>
    [Output("urn")]
    public Output<string> Urn { get; private protected set; } = null!;

    public string GetResourceType() => _type;

    public string GetResourceName() => _name;

    /// <summary>The provider that children of this resource use for a type or function, if one was chosen.</summary>
    internal ProviderResource? FindProvider(string token)
        => token.Split(':') is [var package, _, _] ? _providers.GetValueOrDefault(package) : null;

    internal IReadOnlyList<Resource> ListChildren()
    {
        lock (_children)
        {
            return [.. _children];
        }
    }

    private void AddChild(Resource child)
    {
        lock (_children)
        {
            _children.Add(child);
        }
    }

    private ImmutableArray<ResourceTransformation> TransformationsFor(Deployment deployment, ResourceOptions options)
    {
        var inherited = _type == Stack.TypeToken ? [] : (options.Parent ?? deployment.Stack)._transformations;
        return options.HasTransformations ? [.. options.ResourceTransformations, .. inherited] : inherited;
    }

    private (ResourceArgs Args, ResourceOptions Options) Transformed(ResourceArgs args, ResourceOptions options)
    {
        foreach (var transformation in _transformations)
        {
            if (transformation(new ResourceTransformationArgs(this, args, options)) is not { } result)
            {
                continue;
            }

            if (result.Options.Parent != options.Parent)
            {
                throw new ArgumentException("Transformations cannot currently be used to change the 'parent' of a resource.");
            }

            (args, options) = (result.Args, result.Options);
        }

        return (args, options);
    }

    private ImmutableDictionary<string, ProviderResource> WithOwnProvider(ResourceOptions options)
    {
        if (options.Provider is not { } provider)
        {
            options.Provider = options.Parent?.FindProvider(_type);
            return _providers;
        }

        return _type.Split(':') is [var package, _, _] ? _providers.SetItem(package, provider) : _providers;
    }

    private static IEnumerable<KeyValuePair<string, ProviderResource>> ProvidersFor(ComponentResourceOptions options)
    {
        var providers = options.Provider is { } single ? [single] : options.Providers;
        return providers.Select(provider => KeyValuePair.Create(provider.Package, provider));
    }
}
