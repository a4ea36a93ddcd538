using Pulumi;
using Pulumi.Aws.AccessAnalyzer;
using Pulumi.Aws.Ebs;
using Pulumi.Aws.Iam;
using Pulumi.Aws.S3;

namespace Slipway.Cloud.GuardRails;

/// <summary>What holds for everything in the account, whoever makes it: nothing public, no volume in the clear, no weak password.</summary>
public sealed class AccountBaseline : ComponentResource
{
    public const string Token = "slipway:cloud:AccountBaseline";

    // CIS AWS Foundations Benchmark 3.0.0, recommendations 1.8 and 1.9.
    private const int PasswordLength = 14;
    private const int RememberedPasswords = 24;

    public AccountBaseline(string name, AccountBaselineArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _ = new AccountPublicAccessBlock(
            name,
            new() { BlockPublicAcls = true, BlockPublicPolicy = true, IgnorePublicAcls = true, RestrictPublicBuckets = true },
            new() { Parent = this });
        _ = new EncryptionByDefault(name, new() { Enabled = true }, new() { Parent = this });
        _ = new DefaultKmsKey(name, new() { KeyArn = args.VolumesKeyArn }, new() { Parent = this });
        _ = new AccountPasswordPolicy(
            name,
            new()
            {
                MinimumPasswordLength = PasswordLength,
                PasswordReusePrevention = RememberedPasswords,
                RequireLowercaseCharacters = true,
                RequireUppercaseCharacters = true,
                RequireNumbers = true,
                RequireSymbols = true,
                AllowUsersToChangePassword = true,
            },
            new() { Parent = this });
        _ = new Analyzer(name, new() { AnalyzerName = name, Type = "ACCOUNT" }, new() { Parent = this });

        RegisterOutputs();
    }
}
