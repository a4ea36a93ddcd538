namespace Slipway.KubernetesObjects.Secrets;

/// <summary>All values of a source.</summary>
public sealed record SecretDataFrom
{
    public required RemoteReference Extract { get; init; }
}
