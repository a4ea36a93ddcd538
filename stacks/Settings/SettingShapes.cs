using Slipway.Cloud.Network;
using Slipway.Spec.Reading;

namespace Slipway.Stacks.Settings;

/// <summary>How the values are written that only settings have.</summary>
internal static class SettingShapes
{
    public static Shape<AddressBlock> AddressBlock { get; } = Shapes.Text
        .Where(
            text => Cloud.Network.AddressBlock.TryParse(text, out _),
            "is not an address range; write it like 10.20.0.0/16, beginning with its first address")
        .Select(text => Cloud.Network.AddressBlock.TryParse(text, out var block) ? block : default);

    public static Shape<string> RoleArn { get; } = Shapes.Pattern(
        "role ARN",
        "arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+",
        "arn:aws:iam::111122223333:role/platform-admin");

    public static Shape<string> KeyArn { get; } = Shapes.Pattern(
        "key ARN",
        "arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+",
        "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab");

    public static Shape<IReadOnlyList<char>> Zones { get; } = Shapes
        .List(Shapes.Pattern("zone letter", $"[a-{AddressPlan.LastZone}]", "a"), minimum: 2)
        .Select<IReadOnlyList<char>>(zones => [.. zones.Select(zone => zone is { Length: 1 } ? zone[0] : 'a')]);
}
