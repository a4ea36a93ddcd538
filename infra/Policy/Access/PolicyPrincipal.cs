namespace Slipway.Policy.Access;

/// <summary>Who a statement is about: a kind (AWS, Service, Federated) and a name.</summary>
internal sealed record PolicyPrincipal(string Kind, string Name);
