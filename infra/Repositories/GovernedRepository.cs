using Pulumi;
using Pulumi.Github;
using Pulumi.Github.Inputs;
using Slipway.Spec.Repositories;

namespace Slipway.Repositories;

/// <summary>A repository whose branches and environments let through only what the product's file allows.</summary>
public sealed class GovernedRepository : ComponentResource
{
    public const string Token = "slipway:repositories:GovernedRepository";

    public GovernedRepository(string name, GovernedRepositoryArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var repository = new Repository(name, RepositoryArgs(args), Kept(args));
        var app = GetGithubApp.Invoke(new() { Slug = args.App }, new InvokeOptions { Parent = this });
        var branches = args.IsAdopted ? [] : Make(name, args, repository);
        foreach (var branch in args.Branches)
        {
            _ = new GuardedBranch(
                $"{name}-{ReferenceNames.Part(branch.Name)}",
                new() { Repository = repository, Branch = branch, App = app, After = branches },
                new() { Parent = this });
        }

        foreach (var environment in args.Environments)
        {
            _ = new GovernedEnvironment(
                $"{name}-{ReferenceNames.Part(environment.Name)}",
                new() { Repository = repository.Name, Environment = environment },
                new() { Parent = this });
        }

        _ = new SafeguardedRepository(
            $"{name}-safeguards",
            new() { Repository = repository.Name, Teams = args.Teams, Actions = args.Actions },
            new() { Parent = this });

        RepositoryName = repository.Name;
        RegisterOutputs();
    }

    public Output<string> RepositoryName { get; }

    private List<Resource> Make(string name, GovernedRepositoryArgs args, Repository repository)
    {
        var main = new BranchDefault(
            $"{name}-default",
            new() { Repository = repository.Name, Branch = args.LongLived[0], Rename = true },
            new() { Parent = this });
        return
        [
            main,
            .. args.LongLived.Skip(1).Select(branch => new Branch(
                $"{name}-{ReferenceNames.Part(branch)}-branch",
                new() { Repository = repository.Name, BranchName = branch, SourceBranch = args.LongLived[0] },
                new() { Parent = this, DependsOn = { main } })),
        ];
    }

    private static RepositoryArgs RepositoryArgs(GovernedRepositoryArgs args) => new()
    {
        Name = args.RepositoryName,
        Description = args.Description,
        Visibility = args.Visibility.ToString().ToLowerInvariant(),
        Topics = args.Topics.ToArray(),
        HasIssues = true,
        AutoInit = !args.IsAdopted,
        AllowMergeCommit = args.MergeMethods.Contains(MergeMethod.Merge),
        AllowRebaseMerge = args.MergeMethods.Contains(MergeMethod.Rebase),
        AllowSquashMerge = args.MergeMethods.Contains(MergeMethod.Squash),
        DeleteBranchOnMerge = true,
        ArchiveOnDestroy = true,
        SecurityAndAnalysis = args.Visibility == RepositoryVisibility.Public ? ScannedForSecrets() : null!,
    };

    // Free for public repositories; private ones need a licence, without which GitHub refuses the setting.
    private static RepositorySecurityAndAnalysisArgs ScannedForSecrets() => new()
    {
        SecretScanning = new RepositorySecurityAndAnalysisSecretScanningArgs { Status = "enabled" },
        SecretScanningPushProtection = new RepositorySecurityAndAnalysisSecretScanningPushProtectionArgs { Status = "enabled" },
    };

    private CustomResourceOptions Kept(GovernedRepositoryArgs args) => new()
    {
        Parent = this,
        Protect = true,
        RetainOnDelete = args.IsAdopted,
        ImportId = args.IsAdopted ? args.RepositoryName : null,
        IgnoreChanges = args.IsAdopted ? [.. OwnersChoices.Inputs] : [],
    };
}
