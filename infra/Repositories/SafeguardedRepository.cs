using Pulumi;
using Pulumi.Github;
using Pulumi.Github.Inputs;
using Slipway.Spec.Repositories;

namespace Slipway.Repositories;

/// <summary>A repository in which teams may do what they have to, jobs start with a read-only token, and known holes are reported.</summary>
public sealed class SafeguardedRepository : ComponentResource
{
    public const string Token = "slipway:repositories:SafeguardedRepository";

    public SafeguardedRepository(string name, SafeguardedRepositoryArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _ = new ActionsRepositoryPermissions($"{name}-actions", ActionsArgs(args), new() { Parent = this });
        _ = new WorkflowRepositoryPermissions(
            $"{name}-token",
            new() { Repository = args.Repository, DefaultWorkflowPermissions = "read", CanApprovePullRequestReviews = false },
            new() { Parent = this });

        // Updates follow from alerts: GitHub refuses them where there are none.
        var alerts = new RepositoryVulnerabilityAlerts(
            $"{name}-alerts",
            new() { Repository = args.Repository, Enabled = true },
            new() { Parent = this });
        _ = new RepositoryDependabotSecurityUpdates(
            $"{name}-updates",
            new() { Repository = args.Repository, Enabled = true },
            new() { Parent = this, DependsOn = { alerts } });

        foreach (var team in args.Teams)
        {
            _ = new TeamRepository(
                $"{name}-team-{team.Name}",
                new() { Repository = args.Repository, TeamId = team.Name, Permission = Permission(team.Value) },
                new() { Parent = this });
        }

        RegisterOutputs();
    }

    // What is used is named, since GitHub may take a creator's mark away; what actions use in turn comes from verified creators.
    private static ActionsRepositoryPermissionsArgs ActionsArgs(SafeguardedRepositoryArgs args)
    {
        var allowed = new ActionsRepositoryPermissionsAllowedActionsConfigArgs { GithubOwnedAllowed = true, VerifiedAllowed = true };
        foreach (var action in args.Actions)
        {
            allowed.PatternsAlloweds.Add($"{action}@*");
        }

        return new()
        {
            Repository = args.Repository,
            Enabled = true,
            AllowedActions = "selected",
            AllowedActionsConfig = allowed,
            ShaPinningRequired = true,
        };
    }

    // GitHub's API says push for what its pages call write.
    private static string Permission(TeamRole role) => role == TeamRole.Write ? "push" : role.ToString().ToLowerInvariant();
}
