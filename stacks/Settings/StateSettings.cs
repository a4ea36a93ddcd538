using Slipway.Spec.Reading;

namespace Slipway.Stacks.Settings;

/// <summary>Where Pulumi keeps what it remembers of the stacks, so that Slipway's own jobs get to it.</summary>
public sealed record StateSettings
{
    /// <summary>The bucket; null where Pulumi's own service keeps the state.</summary>
    public string? Bucket { get; init; }

    /// <summary>The keys of the secrets in it.</summary>
    public required IReadOnlyList<string> Keys { get; init; }

    public static StateSettings Read(SettingsReader settings)
    {
        var bucket = settings.Default(
            "stateBucket",
            SettingType.String,
            Shapes.Pattern("bucket", "[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]|", "slipway-state-444455556666"),
            "",
            "The bucket with Pulumi's state, which may be another account's; empty when Pulumi's own service keeps it");

        return new()
        {
            Bucket = bucket is { Length: > 0 } ? bucket : null,
            Keys = settings.OnlyWhen(bucket is { Length: > 0 }, "slipway:stateBucket is empty").Default(
                "stateKeys",
                SettingType.Array,
                Shapes.List(SettingShapes.KeyArn),
                "[]",
                "The KMS keys of the secrets in the state: this stack's own, and those of the stacks that it reads"),
        };
    }
}
