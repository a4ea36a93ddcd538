namespace Pulumi;

/// <summary>How a resource is managed that a provider owns.</summary>
public sealed class CustomResourceOptions : ResourceOptions
{
    private List<string>? _additionalSecretOutputs;
    private Dictionary<string, string>? _envVarMappings;

    public bool? DeleteBeforeReplace { get; set; }

    public List<string> AdditionalSecretOutputs
    {
        get => _additionalSecretOutputs ??= [];
        set => _additionalSecretOutputs = value;
    }

    public Dictionary<string, string> EnvVarMappings
    {
        get => _envVarMappings ??= [];
        set => _envVarMappings = value;
    }

    public string? ImportId { get; set; }

    /// <summary>New options with those of both; where both give a single value, the second wins.</summary>
    public static CustomResourceOptions Merge(CustomResourceOptions? options1, CustomResourceOptions? options2)
    {
        var merged = options1 is null ? new CustomResourceOptions() : (CustomResourceOptions)options1.Clone();
        if (options2 is null)
        {
            return merged;
        }

        merged.Add(options2);
        merged.DeleteBeforeReplace = options2.DeleteBeforeReplace ?? merged.DeleteBeforeReplace;
        merged.ImportId = options2.ImportId ?? merged.ImportId;
        merged.AdditionalSecretOutputs.AddRange(options2.AdditionalSecretOutputs);
        foreach (var (variable, target) in options2.EnvVarMappings)
        {
            merged.EnvVarMappings[variable] = target;
        }

        return merged;
    }

    internal override ResourceOptions Clone()
    {
        var copy = new CustomResourceOptions
        {
            DeleteBeforeReplace = DeleteBeforeReplace,
            ImportId = ImportId,
            _additionalSecretOutputs = _additionalSecretOutputs is null ? null : [.. _additionalSecretOutputs],
            _envVarMappings = _envVarMappings is null ? null : new(_envVarMappings),
        };
        copy.CopyFrom(this);
        return copy;
    }
}
