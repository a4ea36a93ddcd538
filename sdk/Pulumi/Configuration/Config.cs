using System.Globalization;
using System.Text.Json;

namespace Pulumi;

/// <summary>Reads the settings of a stack, by keys that belong to a project or a provider.</summary>
public sealed class Config
{
    private const string LegacySuffix = ":config";

    private readonly string _name;

    public Config(string? name = null)
    {
        name ??= Deployment.Instance.ProjectName;
        _name = name.EndsWith(LegacySuffix, StringComparison.Ordinal) ? name[..^LegacySuffix.Length] : name;
    }

    public string? Get(string key) => Deployment.Required.Settings.Find(FullKey(key));

    public Output<string>? GetSecret(string key) => Get(key) is { } value ? Output.CreateSecret(value) : null;

    public bool? GetBoolean(string key) => Get(key) switch
    {
        null => null,
        "true" => true,
        "false" => false,
        { } other => throw WrongType(key, other, nameof(Boolean)),
    };

    public Output<bool>? GetSecretBoolean(string key) => GetBoolean(key) is { } value ? Output.CreateSecret(value) : null;

    public int? GetInt32(string key) => Get(key) switch
    {
        null => null,
        { } text when int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => number,
        { } other => throw WrongType(key, other, nameof(Int32)),
    };

    public Output<int>? GetSecretInt32(string key) => GetInt32(key) is { } value ? Output.CreateSecret(value) : null;

    public double? GetDouble(string key) => Get(key) switch
    {
        null => null,
        { } text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        { } other => throw WrongType(key, other, nameof(Double)),
    };

    public Output<double>? GetSecretDouble(string key) => GetDouble(key) is { } value ? Output.CreateSecret(value) : null;

    public T? GetObject<T>(string key) => Get(key) is { } json ? Parse<T>(key, json, options: null) : default;

    public T? GetObject<T>(string key, JsonSerializerOptions options) => Get(key) is { } json ? Parse<T>(key, json, options) : default;

    public Output<T>? GetSecretObject<T>(string key)
        => Get(key) is { } json ? Output.CreateSecret(Parse<T>(key, json, options: null)!) : null;

    public Output<T>? GetSecretObject<T>(string key, JsonSerializerOptions options)
        => GetObject<T>(key, options) is { } value ? Output.CreateSecret(value) : null;

    public string Require(string key) => Get(key) ?? throw Missing(key);

    public Output<string> RequireSecret(string key) => Output.CreateSecret(Require(key));

    public bool RequireBoolean(string key) => GetBoolean(key) ?? throw Missing(key);

    public Output<bool> RequireSecretBoolean(string key) => Output.CreateSecret(RequireBoolean(key));

    public int RequireInt32(string key) => GetInt32(key) ?? throw Missing(key);

    public Output<int> RequireSecretInt32(string key) => Output.CreateSecret(RequireInt32(key));

    public double RequireDouble(string key) => GetDouble(key) ?? throw Missing(key);

    public Output<double> RequireSecretDouble(string key) => Output.CreateSecret(RequireDouble(key));

    public T RequireObject<T>(string key) => Parse<T>(key, Require(key), options: null)!;

    public T RequireObject<T>(string key, JsonSerializerOptions options) => Parse<T>(key, Require(key), options)!;

    public Output<T> RequireSecretObject<T>(string key) => Output.CreateSecret(RequireObject<T>(key));

    public Output<T> RequireSecretObject<T>(string key, JsonSerializerOptions options)
        => Output.CreateSecret(RequireObject<T>(key, options));

    private T? Parse<T>(string key, string json, JsonSerializerOptions? options)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, options);
        }
        catch (JsonException error)
        {
            throw WrongType(key, json, typeof(T).FullName!, error);
        }
    }

    private RunException Missing(string key)
        => new($"Missing Required configuration variable '{FullKey(key)}'\n"
            + $"\tplease set a value using the command `pulumi config set {FullKey(key)} <value>`");

    private RunException WrongType(string key, string value, string expected, Exception? cause = null)
        => new($"Configuration '{FullKey(key)}' value '{value}' is not a valid {expected}", cause);

    private string FullKey(string key) => $"{_name}:{key}";
}
