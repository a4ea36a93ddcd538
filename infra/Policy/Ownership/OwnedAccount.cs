namespace Slipway.Policy.Ownership;

/// <summary>What a stack's settings say about the account that it stands in.</summary>
public sealed record OwnedAccount
{
    public required string Stack { get; init; }

    public required string Account { get; init; }

    public required bool IsOwner { get; init; }

    public required bool DeclaresShared { get; init; }

    /// <summary>The stack in whose account its images are, without organization and project; null where that is its own.</summary>
    public string? RegistryStack { get; init; }

    public IReadOnlyList<string> RegistryReaders { get; init; } = [];
}
