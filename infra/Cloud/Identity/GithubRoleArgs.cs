using Pulumi;

namespace Slipway.Cloud.Identity;

/// <summary>Which jobs take the role on, and what it lets them do.</summary>
public sealed record GithubRoleArgs
{
    /// <summary>The role's own name where people or other programs have to know it; null leaves it to Pulumi.</summary>
    public string? RoleName { get; init; }

    public required string Description { get; init; }

    /// <summary>GitHub's identity provider in the account.</summary>
    public required Output<string> ProviderArn { get; init; }

    /// <summary>The jobs, as GitHub introduces them.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }

    /// <summary>The policy of what it may do; null where AWS's own policies say all.</summary>
    public Output<string>? Policy { get; init; }

    /// <summary>The ARNs of AWS's own policies that it has as well.</summary>
    public IReadOnlyList<string> ManagedPolicies { get; init; } = [];

    public required IReadOnlyDictionary<string, string> Tags { get; init; }
}
