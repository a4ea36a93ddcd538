namespace Slipway.KubernetesObjects.Analysis;

/// <summary>How the answer is asked for.</summary>
public enum WebMethod
{
    GET,
    POST,
    PUT,
}
