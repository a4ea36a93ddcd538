using System.Text.Json;
using System.Text.Json.Nodes;
using Pulumi;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Stacks.Settings;

namespace Slipway.Stacks;

/// <summary>The secrets of products that the environment's settings hold; each leaves here as a secret, or not at all.</summary>
public sealed class ProductSecrets
{
    private readonly JsonObject _values;

    private ProductSecrets(JsonObject values) => _values = values;

    /// <summary>Reads what Pulumi hands over; every secret that is missing is a problem with the command that sets it.</summary>
    internal static ProductSecrets Read(
        IReadOnlyList<ProductSpec> products,
        EnvironmentSettings settings,
        ConfigurationSource source,
        ProblemList problems)
    {
        var secrets = new ProductSecrets(Values());
        foreach (var product in products)
        {
            foreach (var name in SecretSettings.Of(product, settings).Where(name => secrets.Find(product.Name, name) is null))
            {
                problems.Add(
                    source.Locate(SecretSettings.Key),
                    $"{SecretSettings.FullKey}.{product.Name}.{name}",
                    $"is missing; set it with: {SecretSettings.Command(product.Name, name, settings.Name)}");
            }
        }

        return secrets;
    }

    public Output<string> Of(string product, string name) => Output.CreateSecret(Find(product, name)!);

    private string? Find(string product, string name) => (_values[product] as JsonObject)?[name]?.ToString();

    private static JsonObject Values()
    {
        try
        {
            return JsonNode.Parse(new Config(SettingText.Namespace).Get(SecretSettings.Key) ?? "{}") as JsonObject ?? [];
        }
        catch (JsonException)
        {
            // Not even its text may be told: whoever sees what is missing sets it anew.
            return [];
        }
    }
}
