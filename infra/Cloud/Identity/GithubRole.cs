using Pulumi;
using Pulumi.Aws.Iam;

namespace Slipway.Cloud.Identity;

/// <summary>A role that jobs of one repository at GitHub take on for an hour, by what GitHub says of them.</summary>
public sealed class GithubRole : ComponentResource
{
    public const string Token = "slipway:cloud:GithubRole";

    public GithubRole(string name, GithubRoleArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var role = new Role(
            name,
            new()
            {
                Name = args.RoleName is { } roleName ? roleName : default(Input<string>),
                Description = args.Description,
                AssumeRolePolicy = args.ProviderArn.Apply(provider => GithubTrust.Policy(provider, [.. args.Subjects])),
                Tags = args.Tags.ToDictionary(),
            },
            new() { Parent = this });
        if (args.Policy is not null)
        {
            _ = new RolePolicy(name, new() { Role = role.Name, Policy = args.Policy }, new() { Parent = this });
        }

        foreach (var arn in args.ManagedPolicies)
        {
            var policy = arn[(arn.LastIndexOf('/') + 1)..].ToLowerInvariant();
            _ = new RolePolicyAttachment($"{name}-{policy}", new() { Role = role.Name, PolicyArn = arn }, new() { Parent = this });
        }

        Arn = role.Arn;
        RegisterOutputs();
    }

    public Output<string> Arn { get; }
}
