using Slipway.Spec.Reading;

namespace Slipway.Stacks.Settings;

/// <summary>
/// Reads settings one by one and remembers what each is, so that the code that reads them also yields Pulumi.yaml and docs/settings.md.
/// A setting that cannot be read adds a problem and yields its example: reading goes on, and the result is thrown away.
/// </summary>
public sealed class SettingsReader
{
    private readonly ISettingSource? _source;
    private readonly ProblemList _problems;
    private readonly List<SettingDeclaration> _declared;
    private readonly bool _applies;
    private readonly string? _otherwise;

    public SettingsReader(ISettingSource source, ProblemList problems)
        : this(source, problems, [], applies: true, otherwise: null)
    {
    }

    private SettingsReader(ISettingSource? source, ProblemList problems, List<SettingDeclaration> declared, bool applies, string? otherwise)
    {
        _source = source;
        _problems = problems;
        _declared = declared;
        _applies = applies;
        _otherwise = otherwise;
    }

    public string Stack => _source?.Stack ?? "staging";

    public IReadOnlyList<SettingDeclaration> Declared => _declared;

    /// <summary>A reader that finds no value and no problem, for what settings there are.</summary>
    public static SettingsReader ForDeclarations() => new(null, new ProblemList(), [], applies: true, otherwise: null);

    /// <summary>The same reader for settings that have an effect in some cases only; given in another case, they are a problem.</summary>
    public SettingsReader OnlyWhen(bool applies, string otherwise) =>
        new(_source, _problems, _declared, _source is null || applies, otherwise);

    /// <summary>A setting that the environment has to have.</summary>
    public T Required<T>(string key, SettingType type, Shape<T> shape, string description, string example)
    {
        var setting = Declare(new()
        {
            Key = key,
            Type = type,
            Description = description,
            Example = example,
            Default = _otherwise is null ? null : SettingText.Empty(type),
        });

        return Find(setting) is { } found ? Value(setting, shape, found) : Missing(setting, shape);
    }

    /// <summary>A setting with a value that holds when the environment is silent, given as it is written in YAML.</summary>
    public T Default<T>(string key, SettingType type, Shape<T> shape, string text, string description)
    {
        var setting = Declare(new() { Key = key, Type = type, Description = description, Example = text, Default = text });

        return Find(setting) is { } found ? Value(setting, shape, found) : SettingText.Read(setting, shape);
    }

    /// <summary>A secret: its value is never read here, only whether it is there where it is needed.</summary>
    public void Secret(string key, string description)
    {
        var setting = Declare(new()
        {
            Key = key,
            Type = SettingType.String,
            Description = description,
            Example = "",
            Default = _otherwise is null ? null : "",
            Secret = true,
        });

        switch (Find(setting))
        {
            case null when _source is { SecretsAreOpen: true } && _applies:
                AddMissing(setting);
                break;
            case { } found when _source is { SecretsAreOpen: false } && !SettingNodes.IsEncrypted(found):
                Add(setting, found.Location, $"is written in the open; set it with: {SettingText.Command(setting, Stack)}");
                break;
        }
    }

    /// <summary>A mapping whose leaves are secrets: closed in a file, and known by name only to whoever needs them.</summary>
    public void Secrets(string key, string description)
    {
        var setting = Declare(new()
        {
            Key = key,
            Type = SettingType.Object,
            Description = description,
            Example = "{}",
            Default = "{}",
            Secret = true,
        });

        if (_source is not { SecretsAreOpen: false } || _source.Find(setting.Key, setting.Type, _problems) is not { } found)
        {
            return;
        }

        foreach (var open in SettingNodes.OpenLeaves(found))
        {
            _problems.Add(
                open.Location,
                open.Path,
                $"is written in the open; set it with: pulumi config set --secret --path '{open.Path}' --stack {Stack}");
        }
    }

    private SettingDeclaration Declare(SettingDeclaration setting)
    {
        _declared.Add(setting);
        return setting;
    }

    private YamlNode? Find(SettingDeclaration setting)
    {
        var found = _source?.Find(setting.Key, setting.Type, _problems);

        // Where the default is to say nothing, an empty value says nothing either; elsewhere it is a value, such as no products.
        if (found is not null && setting.Default == SettingText.Empty(setting.Type) && SettingNodes.IsEmpty(found))
        {
            return null;
        }

        if (found is not null && !_applies)
        {
            // What Pulumi hands over may be a default of Pulumi.yaml, which nobody wrote for this environment.
            if (_source is { SecretsAreOpen: true })
            {
                return null;
            }

            Add(setting, found.Location, $"has no effect, since {_otherwise}");
            return null;
        }

        return found;
    }

    private T Missing<T>(SettingDeclaration setting, Shape<T> shape)
    {
        if (_source is not null && _applies)
        {
            AddMissing(setting);
        }

        return SettingText.Read(setting, shape);
    }

    private void AddMissing(SettingDeclaration setting) =>
        Add(setting, _source!.Locate(setting.Key), $"is missing; set it with: {SettingText.Command(setting, Stack)}");

    private T Value<T>(SettingDeclaration setting, Shape<T> shape, YamlNode node)
    {
        if (SettingNodes.IsEncrypted(node))
        {
            Add(setting, node.Location, "is encrypted, but is no secret; write its value plainly");
            return SettingText.Read(setting, shape);
        }

        var reading = new Reading(_problems);
        var value = shape.Read(node, reading);
        return reading.Succeeded ? value! : SettingText.Read(setting, shape);
    }

    private void Add(SettingDeclaration setting, SourceLocation location, string message) =>
        _problems.Add(location, SettingText.FullKey(setting.Key), message);
}
