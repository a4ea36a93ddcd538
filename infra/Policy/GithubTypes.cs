namespace Slipway.Policy;

/// <summary>Pulumi's names of the GitHub resources that rules are about.</summary>
internal static class GithubTypes
{
    public const string ActionsPermissions = "github:index/actionsRepositoryPermissions:ActionsRepositoryPermissions";
    public const string BranchProtection = "github:index/branchProtection:BranchProtection";
    public const string DependabotSecret = "github:index/dependabotSecret:DependabotSecret";
    public const string DeployKey = "github:index/repositoryDeployKey:RepositoryDeployKey";
    public const string Environment = "github:index/repositoryEnvironment:RepositoryEnvironment";
    public const string EnvironmentVariable = "github:index/actionsEnvironmentVariable:ActionsEnvironmentVariable";
    public const string EnvironmentSecret = "github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret";
    public const string File = "github:index/repositoryFile:RepositoryFile";
    public const string Repository = "github:index/repository:Repository";
    public const string RepositorySecret = "github:index/actionsSecret:ActionsSecret";
    public const string RepositoryVariable = "github:index/actionsVariable:ActionsVariable";
    public const string Ruleset = "github:index/repositoryRuleset:RepositoryRuleset";
    public const string TeamAccess = "github:index/teamRepository:TeamRepository";
    public const string Webhook = "github:index/repositoryWebhook:RepositoryWebhook";
    public const string WorkflowPermissions = "github:index/workflowRepositoryPermissions:WorkflowRepositoryPermissions";
}
