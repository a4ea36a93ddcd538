using Slipway.Cloud.Identity;
using Slipway.Spec.Reading;

namespace Slipway.Stacks.Settings;

/// <summary>Which cloud account an environment stands in, and what it declares there besides its own things.</summary>
public sealed record AccountSettings
{
    public required string Id { get; init; }

    public required string Region { get; init; }

    public AwsAccount Aws => new(Id, Region);

    /// <summary>Whether this stack declares what an account has once, such as GitHub's identity provider.</summary>
    public required bool IsOwned { get; init; }

    /// <summary>What watches over the account; null where another stack declares it.</summary>
    public GuardRailSettings? GuardRails { get; init; }

    /// <summary>Whether this stack declares what GitHub has once: repositories, branch protection, environments, files.</summary>
    public required bool DeclaresShared { get; init; }

    /// <summary>The team that owns what belongs to no product.</summary>
    public required string PlatformTeam { get; init; }

    /// <summary>The stack in whose account the image registries stand; null when they stand in this one's.</summary>
    public string? RegistryStack { get; init; }

    /// <summary>The same without organization and project.</summary>
    public string? RegistryStackName => RegistryStack?.Split('/')[^1];

    /// <summary>The other accounts that pull images from this one's registries.</summary>
    public required IReadOnlyList<string> RegistryReaders { get; init; }

    private static Shape<string> AccountId { get; } = Shapes.Pattern("AWS account", "[0-9]{12}", "111122223333");

    private static Shape<string?> StackName { get; } = Shapes
        .Pattern("stack", "([A-Za-z0-9_.-]+/){2}[A-Za-z0-9_.-]+|", "organization/slipway/staging")
        .Select(name => name is { Length: > 0 } ? name : null);

    public static AccountSettings Read(SettingsReader settings)
    {
        var account = ReadOwn(settings);
        var guardRails = GuardRailSettings.Read(settings.OnlyWhen(account.IsOwned, "slipway:ownsAccount is false"));
        var readers = settings.OnlyWhen(account.RegistryStack is null, "slipway:registryStack says that the registries are another's").Default(
            "registryReaders",
            SettingType.Array,
            Shapes.List(AccountId),
            "[]",
            "The other accounts that pull images from the registries here, by their twelve digits");

        return account with { GuardRails = account.IsOwned ? guardRails : null, RegistryReaders = readers };
    }

    private static AccountSettings ReadOwn(SettingsReader settings) => new()
    {
        RegistryReaders = [],
        Id = settings.Required(
            "account",
            SettingType.String,
            AccountId,
            "The AWS account, by its twelve digits; the program refuses to touch any other",
            "111122223333"),
        Region = settings.Required(
            "region",
            SettingType.String,
            Shapes.Pattern("AWS region", "[a-z]{2}(-[a-z]+)+-[0-9]", "eu-central-1"),
            "The AWS region",
            "eu-central-1"),
        IsOwned = settings.Required(
            "ownsAccount",
            SettingType.Boolean,
            Shapes.Boolean,
            "Whether this stack declares what the account has once; exactly one of the stacks that share an account does",
            "true"),
        DeclaresShared = settings.Required(
            "shared",
            SettingType.Boolean,
            Shapes.Boolean,
            "Whether this stack declares the repositories; exactly one stack does",
            "true"),
        PlatformTeam = settings.Default(
            "platformTeam",
            SettingType.String,
            Shapes.DnsLabel,
            "platform",
            "The team that owns what belongs to no product"),
        RegistryStack = settings.Default(
            "registryStack",
            SettingType.String,
            StackName,
            "",
            "The stack in whose account the image registries stand, as organization/project/stack; empty when they stand in this one's"),
    };
}
