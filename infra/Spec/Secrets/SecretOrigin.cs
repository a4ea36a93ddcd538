namespace Slipway.Spec.Secrets;

/// <summary>Who knows a secret's value.</summary>
public enum SecretOrigin
{
    Settings,
    SecretsManager,
    Output,
}
