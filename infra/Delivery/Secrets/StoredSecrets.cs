using System.Text.Json;
using Pulumi;
using Pulumi.Aws.SecretsManager;

namespace Slipway.Delivery.Secrets;

/// <summary>Secrets that the settings give to a product, kept in Secrets Manager as one JSON object for those who read them in the cluster.</summary>
public sealed class StoredSecrets : ComponentResource
{
    public const string Token = "slipway:delivery:StoredSecrets";

    // The name is taken until they are over.
    private const int DaysToRegretDeletion = 7;

    public StoredSecrets(string name, StoredSecretsArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var tags = new Dictionary<string, string>(args.Tags) { ["Name"] = name };
        var secret = new Secret(
            name,
            new()
            {
                Name = args.KeptAs,
                Description = args.Description,
                KmsKeyId = args.KeyArn,
                RecoveryWindowInDays = DaysToRegretDeletion,
                Tags = tags,
            },
            new() { Parent = this });

        var names = args.Values.Keys.Order(StringComparer.Ordinal).ToList();
        _ = new SecretVersion(
            name,
            new()
            {
                SecretId = secret.Id,
                SecretString = Output.CreateSecret(Output.All(names.Select(value => args.Values[value])).Apply(values =>
                    JsonSerializer.Serialize(new SortedDictionary<string, string>(
                        names.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal), StringComparer.Ordinal)))),
            },
            new() { Parent = this });

        RegisterOutputs();
    }
}
