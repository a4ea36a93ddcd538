namespace Pulumi;

/// <summary>How a resource is managed, apart from its inputs.</summary>
public abstract class ResourceOptions
{
    private InputList<Resource>? _dependsOn;
    private InputList<Resource>? _replaceWith;
    private List<string>? _ignoreChanges;
    private List<string>? _replaceOnChanges;
    private List<string>? _hideDiffs;
    private List<Input<Alias>>? _aliases;
    private List<ResourceTransformation>? _resourceTransformations;
    private List<ResourceTransform>? _resourceTransforms;

    protected ResourceOptions()
    {
    }

    public Input<string>? Id { get; set; }

    public Resource? Parent { get; set; }

    public InputList<Resource> DependsOn
    {
        get => _dependsOn ??= [];
        set => _dependsOn = value;
    }

    public bool? Protect { get; set; }

    public List<string> IgnoreChanges
    {
        get => _ignoreChanges ??= [];
        set => _ignoreChanges = value;
    }

    public List<string> HideDiffs
    {
        get => _hideDiffs ??= [];
        set => _hideDiffs = value;
    }

    public string? Version { get; set; }

    public ProviderResource? Provider { get; set; }

    public CustomTimeouts? CustomTimeouts { get; set; }

    public List<ResourceTransformation> ResourceTransformations
    {
        get => _resourceTransformations ??= [];
        set => _resourceTransformations = value;
    }

    public List<ResourceTransform> ResourceTransforms
    {
        get => _resourceTransforms ??= [];
        set => _resourceTransforms = value;
    }

    public List<Input<Alias>> Aliases
    {
        get => _aliases ??= [];
        set => _aliases = value;
    }

    public string? Urn { get; set; }

    public List<string> ReplaceOnChanges
    {
        get => _replaceOnChanges ??= [];
        set => _replaceOnChanges = value;
    }

    public InputList<Resource> ReplaceWith
    {
        get => _replaceWith ??= [];
        set => _replaceWith = value;
    }

    public Input<object>? ReplacementTrigger { get; set; }

    public string? PluginDownloadURL { get; set; }

    public bool? RetainOnDelete { get; set; }

    public Resource? DeletedWith { get; set; }

    /// <summary>Whether something may have to be waited for; asking does not make the list.</summary>
    internal bool HasDependsOn => _dependsOn is not null;

    internal bool HasTransformations => _resourceTransformations is { Count: > 0 };

    internal abstract ResourceOptions Clone();

    /// <summary>Takes everything from other options; lists are copied, never shared.</summary>
    private protected void CopyFrom(ResourceOptions other)
    {
        Id = other.Id;
        Parent = other.Parent;
        _dependsOn = other._dependsOn?.Clone();
        Protect = other.Protect;
        _ignoreChanges = Copy(other._ignoreChanges);
        _hideDiffs = Copy(other._hideDiffs);
        Version = other.Version;
        Provider = other.Provider;
        CustomTimeouts = other.CustomTimeouts;
        _resourceTransformations = Copy(other._resourceTransformations);
        _resourceTransforms = Copy(other._resourceTransforms);
        _aliases = Copy(other._aliases);
        Urn = other.Urn;
        _replaceOnChanges = Copy(other._replaceOnChanges);
        _replaceWith = other._replaceWith?.Clone();
        ReplacementTrigger = other.ReplacementTrigger;
        PluginDownloadURL = other.PluginDownloadURL;
        RetainOnDelete = other.RetainOnDelete;
        DeletedWith = other.DeletedWith;
    }

    /// <summary>Adds other options: single values are replaced where given, lists grow.</summary>
    private protected void Add(ResourceOptions other)
    {
        Id = other.Id ?? Id;
        Parent = other.Parent ?? Parent;
        Protect = other.Protect ?? Protect;
        Urn = other.Urn ?? Urn;
        Version = other.Version ?? Version;
        PluginDownloadURL = other.PluginDownloadURL ?? PluginDownloadURL;
        Provider = other.Provider ?? Provider;
        CustomTimeouts = other.CustomTimeouts ?? CustomTimeouts;
        RetainOnDelete = other.RetainOnDelete ?? RetainOnDelete;
        DeletedWith = other.DeletedWith ?? DeletedWith;
        ReplacementTrigger = other.ReplacementTrigger ?? ReplacementTrigger;
        _ignoreChanges = Joined(_ignoreChanges, other._ignoreChanges);
        _hideDiffs = Joined(_hideDiffs, other._hideDiffs);
        _replaceOnChanges = Joined(_replaceOnChanges, other._replaceOnChanges);
        _aliases = Joined(_aliases, other._aliases);
        _resourceTransformations = Joined(_resourceTransformations, other._resourceTransformations);
        _resourceTransforms = Joined(_resourceTransforms, other._resourceTransforms);
        _dependsOn = Joined(_dependsOn, other._dependsOn);
        _replaceWith = Joined(_replaceWith, other._replaceWith);
    }

    private static List<T>? Copy<T>(List<T>? list) => list is null ? null : [.. list];

    private static List<T>? Joined<T>(List<T>? first, List<T>? second) => second is null ? first : [.. first ?? [], .. second];

    private static InputList<Resource>? Joined(InputList<Resource>? first, InputList<Resource>? second)
        => second is null ? first : (first ?? []).Concat(second);
}
