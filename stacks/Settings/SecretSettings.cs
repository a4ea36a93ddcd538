using System.Text.Json.Nodes;
using Slipway.Observability.Watching;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Secrets;

namespace Slipway.Stacks.Settings;

/// <summary>Which secrets of products an environment's settings have to hold, and how they are set.</summary>
public static class SecretSettings
{
    public const string Key = "secrets";

    public static string FullKey => SettingText.FullKey(Key);

    /// <summary>The password that completes the URL of a database which is there already.</summary>
    public static string PasswordOf(SecretSpec secret) => $"{secret.Name}_PASSWORD";

    public static void Read(SettingsReader settings) =>
        settings.Secrets(Key, "The secrets that products' files take from: settings, by product and name; what is missing is named with its command");

    /// <summary>The names of a product's secrets whose values the settings of one environment hold.</summary>
    public static IReadOnlyList<string> Of(ProductSpec product, EnvironmentSettings settings) =>
    [
        .. (settings.Account.DeclaresShared ? product.RepositorySecrets() : [])
            .Concat(product.SecretsOf(settings.Name))
            .Concat(product.DeliveryTo(settings.Name) is null ? [] : product.WorkloadSecrets().Intersect(product.RepositorySecrets()))
            .Concat(product.Environment(settings.Name) is null ? [] : ReceiverSecrets.Of(product))
            .Select(secret => Held(product, secret))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What stands for the secrets offline, where none is needed: every name without a value.</summary>
    public static string WithoutValues(IEnumerable<ProductSpec> products) =>
        new JsonObject(products.Select(product => KeyValuePair.Create<string, JsonNode?>(product.Name, Names(product)))).ToJsonString();

    public static string Command(string product, string secret, string stack) =>
        $"pulumi config set --secret --path '{FullKey}.{product}.{secret}' --stack {stack}";

    private static JsonObject Names(ProductSpec product) => new(product.Secrets
        .Select(secret => Held(product, secret))
        .OfType<string>()
        .Select(name => KeyValuePair.Create<string, JsonNode?>(name, JsonValue.Create(""))));

    private static string? Held(ProductSpec product, SecretSpec secret) => secret.From.Origin switch
    {
        SecretOrigin.Settings => secret.Name,
        SecretOrigin.Output when product.Dependency(secret.From.Thing!) is { Provided: DependencyProvision.External } => PasswordOf(secret),
        _ => null,
    };
}
