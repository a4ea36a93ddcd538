namespace Slipway.KubernetesObjects.Certificates;

/// <summary>How a private key is made.</summary>
public enum KeyAlgorithm
{
    RSA,
    ECDSA,
    Ed25519,
}
