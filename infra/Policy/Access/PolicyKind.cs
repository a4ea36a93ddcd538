namespace Slipway.Policy.Access;

/// <summary>What a policy hangs on, which decides what its parts mean.</summary>
internal enum PolicyKind
{
    /// <summary>On a role or user: what it may do, and with what.</summary>
    Identity,

    /// <summary>On a role: who may take it on.</summary>
    Trust,

    /// <summary>On a thing: who may do what with it.</summary>
    Resource,
}
