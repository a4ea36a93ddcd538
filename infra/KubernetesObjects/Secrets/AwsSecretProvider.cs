using Pulumi;

namespace Slipway.KubernetesObjects.Secrets;

/// <summary>AWS Secrets Manager or its parameter store.</summary>
public sealed record AwsSecretProvider
{
    public required AwsSecretService Service { get; init; }

    public required string Region { get; init; }

    public Input<string>? Role { get; init; }

    public AwsSecretAccess? Auth { get; init; }
}
