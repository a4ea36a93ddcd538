namespace Pulumi;

/// <summary>How a component is managed, and which providers its children inherit.</summary>
public sealed class ComponentResourceOptions : ResourceOptions
{
    private List<ProviderResource>? _providers;

    public List<ProviderResource> Providers
    {
        get => _providers ??= [];
        set => _providers = value;
    }

    /// <summary>New options with those of both; where both give a single value, the second wins.</summary>
    public static ComponentResourceOptions Merge(ComponentResourceOptions? options1, ComponentResourceOptions? options2)
    {
        var merged = options1 is null ? new ComponentResourceOptions() : (ComponentResourceOptions)options1.Clone();
        if (options2 is null)
        {
            return merged;
        }

        // A single provider is one of several as soon as options are merged.
        var given = (ComponentResourceOptions)options2.Clone();
        merged.GatherProvider();
        given.GatherProvider();
        merged.Add(given);
        merged.Providers.AddRange(given.Providers);
        if (merged.Providers.Count == 1)
        {
            merged.Provider = merged.Providers[0];
            merged.Providers = [];
        }

        return merged;
    }

    internal override ResourceOptions Clone()
    {
        var copy = new ComponentResourceOptions { _providers = _providers is null ? null : [.. _providers] };
        copy.CopyFrom(this);
        return copy;
    }

    private void GatherProvider()
    {
        if (Provider is { } provider)
        {
            Providers.Add(provider);
            Provider = null;
        }
    }
}
