using System.Collections.Immutable;
using System.Globalization;
using Pulumi;
using Pulumi.Github;
using Pulumi.Github.Inputs;

namespace Slipway.Repositories;

/// <summary>An environment that only the refs reach which may deploy there, once those have approved who have to.</summary>
public sealed class GovernedEnvironment : ComponentResource
{
    public const string Token = "slipway:repositories:GovernedEnvironment";

    public GovernedEnvironment(string name, GovernedEnvironmentArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var environment = new RepositoryEnvironment(name, EnvironmentArgs(args), new() { Parent = this });
        foreach (var branch in args.Environment.Branches)
        {
            _ = new RepositoryEnvironmentDeploymentPolicy(
                $"{name}-branch-{ReferenceNames.Part(branch)}",
                new() { Repository = args.Repository, Environment = environment.Environment, BranchPattern = branch },
                new() { Parent = this });
        }

        foreach (var tag in args.Environment.Tags)
        {
            _ = new RepositoryEnvironmentDeploymentPolicy(
                $"{name}-tag-{ReferenceNames.Part(tag)}",
                new() { Repository = args.Repository, Environment = environment.Environment, TagPattern = tag },
                new() { Parent = this });
        }

        RegisterOutputs();
    }

    private RepositoryEnvironmentArgs EnvironmentArgs(GovernedEnvironmentArgs args)
    {
        var environment = args.Environment;
        var isCustom = environment.Branches.Count + environment.Tags.Count > 0;
        var declared = new RepositoryEnvironmentArgs
        {
            Repository = args.Repository,
            Environment = environment.Name,
            WaitTimer = environment.WaitMinutes,
            PreventSelfReview = !environment.AllowsSelfReview,
            CanAdminsBypass = environment.AllowsAdministratorBypass,
            DeploymentBranchPolicy = new RepositoryEnvironmentDeploymentBranchPolicyArgs
            {
                ProtectedBranches = !isCustom,
                CustomBranchPolicies = isCustom,
            },
        };
        if (environment.ReviewerTeams.Count + environment.ReviewerUsers.Count > 0)
        {
            declared.Reviewers.Add(new RepositoryEnvironmentReviewerArgs
            {
                Teams = Numbers(environment.ReviewerTeams, TeamId),
                Users = Numbers(environment.ReviewerUsers, UserId),
            });
        }

        return declared;
    }

    // GitHub knows reviewers by numbers, people know them by names.
    private static Output<ImmutableArray<int>> Numbers(IEnumerable<string> names, Func<string, Output<string>> id) =>
        Output.All(names.Select(id)).Apply(ids => ids.Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToImmutableArray());

    private Output<string> TeamId(string team) =>
        GetTeam.Invoke(new() { Slug = team, SummaryOnly = true }, new InvokeOptions { Parent = this }).Apply(found => found.Id);

    private Output<string> UserId(string user) =>
        GetUser.Invoke(new() { Username = user }, new InvokeOptions { Parent = this }).Apply(found => found.Id);
}
