namespace Slipway.KubernetesObjects.Labels;

/// <summary>Whose an object is: a product's or the platform's, looked after by a team, in an environment.</summary>
public sealed record ObjectOwner(string Product, string Team, string Environment);
