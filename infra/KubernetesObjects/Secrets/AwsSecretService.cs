namespace Slipway.KubernetesObjects.Secrets;

/// <summary>The AWS service in which secrets are kept.</summary>
public enum AwsSecretService
{
    SecretsManager,
    ParameterStore,
}
