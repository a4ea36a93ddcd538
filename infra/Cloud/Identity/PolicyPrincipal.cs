namespace Slipway.Cloud.Identity;

/// <summary>Whom a statement is about, in the policy of a thing or in a role's trust policy.</summary>
public sealed record PolicyPrincipal
{
    private PolicyPrincipal(string kind, string name)
    {
        Kind = kind;
        Name = name;
    }

    /// <summary>Anybody at all; a statement that allows something says in its conditions who it is.</summary>
    public static PolicyPrincipal Anybody { get; } = new("AWS", "*");

    /// <summary>What AWS calls this kind of principal.</summary>
    public string Kind { get; }

    public string Name { get; }

    /// <summary>A service of AWS, acting for itself.</summary>
    public static PolicyPrincipal Service(string name) => new("Service", name);

    /// <summary>A role, a user or, by its root, an account whose own policies then decide.</summary>
    public static PolicyPrincipal Aws(string arn) => new("AWS", arn);

    /// <summary>An identity provider outside AWS.</summary>
    public static PolicyPrincipal Federated(string arn) => new("Federated", arn);
}
