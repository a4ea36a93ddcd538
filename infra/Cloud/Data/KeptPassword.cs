using Pulumi;
using Pulumi.Aws.SecretsManager;

namespace Slipway.Cloud.Data;

/// <summary>A password that Secrets Manager makes and keeps.</summary>
internal sealed record KeptPassword(Output<string> SecretArn, Output<string> Value)
{
    // The longest that ElastiCache takes is twice as long.
    private const int Length = 64;

    // The name is taken until they are over.
    private const int DaysToRegretDeletion = 7;

    public static KeptPassword For(string name, ManagedCacheArgs args, Dictionary<string, string> tags, Resource parent)
    {
        var secret = new Secret(
            name,
            new()
            {
                Name = args.SecretName,
                Description = $"The password of {args.Connection.User} for {name}",
                KmsKeyId = args.Placement.KeyArn,
                RecoveryWindowInDays = DaysToRegretDeletion,
                Tags = tags,
            },
            new() { Parent = parent });
        var fresh = GetRandomPassword.Invoke(
            new() { PasswordLength = Length, ExcludePunctuation = true },
            new InvokeOptions { Parent = parent });

        // Every run makes another password, and only a new version number has it written.
        var version = new SecretVersion(
            name,
            new()
            {
                SecretId = secret.Id,
                SecretStringWo = Output.CreateSecret(fresh.Apply(made => made.RandomPassword)),
                SecretStringWoVersion = args.PasswordVersion,
            },
            new() { Parent = parent });

        // Read back, so that user and secret agree even where a run ended between the two.
        var kept = GetSecretVersion.Invoke(
            new() { SecretId = version.SecretId, VersionId = version.VersionId },
            new InvokeOptions { Parent = parent });

        return new(secret.Arn, Output.CreateSecret(kept.Apply(found => found.SecretString)));
    }
}
