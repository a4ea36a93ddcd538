using Pulumi;
using Pulumi.Aws.Kms;
using Slipway.Cloud.Identity;

namespace Slipway.Cloud.Keys;

/// <summary>A KMS key that rotates every year, under a name that people know, for those alone whom its policy names.</summary>
public sealed class EncryptionKey : ComponentResource
{
    public const string Token = "slipway:cloud:EncryptionKey";

    // The longest that AWS waits: what the key encrypted is lost with it.
    private const int DaysToRegretDeletion = 30;

    public EncryptionKey(string name, EncryptionKeyArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var key = new Key(
            name,
            new()
            {
                Description = args.Description,
                EnableKeyRotation = true,
                DeletionWindowInDays = DaysToRegretDeletion,
                Policy = PolicyDocument.Of([KeyAdministration.By(args.Account), .. args.Uses]),
            },
            new() { Parent = this, Protect = true });
        _ = new Pulumi.Aws.Kms.Alias(name, new() { Name = $"alias/{args.Alias}", TargetKeyId = key.Id }, new() { Parent = this });

        Arn = key.Arn;
        RegisterOutputs();
    }

    public Output<string> Arn { get; }
}
