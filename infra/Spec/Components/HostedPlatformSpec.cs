using Slipway.Spec.Reading;

namespace Slipway.Spec.Components;

/// <summary>What a hosting platform needs to be reached.</summary>
public sealed record HostedPlatformSpec
{
    public static readonly Shape<HostedPlatformSpec> Shape = Shapes.Record(
        "hosted-platform",
        "What a hosting platform needs to be reached.",
        f => new HostedPlatformSpec
        {
            Name = f.Name,
            Secrets = f.List("secrets", Shapes.Reference("secret"), "the secrets that its tool needs", example: "[VERCEL_TOKEN]"),
        });

    public required string Name { get; init; }

    public IReadOnlyList<string> Secrets { get; init; } = [];
}
