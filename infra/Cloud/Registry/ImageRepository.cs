using Pulumi;
using Pulumi.Aws.Ecr;
using Pulumi.Aws.Ecr.Inputs;

namespace Slipway.Cloud.Registry;

/// <summary>The home of one image: what was pushed under a tag stays what it was, and is looked through for known holes.</summary>
public sealed class ImageRepository : ComponentResource
{
    public const string Token = "slipway:cloud:ImageRepository";

    public ImageRepository(string name, ImageRepositoryArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var repository = new Repository(
            name,
            new()
            {
                Name = args.RepositoryName,
                ImageTagMutability = "IMMUTABLE",
                ImageScanningConfiguration = new RepositoryImageScanningConfigurationArgs { ScanOnPush = true },
                EncryptionConfigurations = { new RepositoryEncryptionConfigurationArgs { EncryptionType = "KMS", KmsKey = args.KeyArn } },
                Tags = args.Tags.ToDictionary(),
            },
            new() { Parent = this, Protect = true });
        _ = new LifecyclePolicy(
            name,
            new() { Repository = repository.Name, Policy = ImageLifecycle.Keeping(args.Keep) },
            new() { Parent = this });
        if (args.Readers.Count > 0)
        {
            _ = new RepositoryPolicy(
                name,
                new() { Repository = repository.Name, Policy = ImageReaders.Policy(args.Account, args.Readers) },
                new() { Parent = this });
        }

        Arn = repository.Arn;
        RegisterOutputs();
    }

    public Output<string> Arn { get; }
}
