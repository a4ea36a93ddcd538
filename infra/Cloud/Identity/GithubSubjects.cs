using System.Text.RegularExpressions;
using Slipway.Spec;
using Slipway.Spec.Environments;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Rollback;

namespace Slipway.Cloud.Identity;

/// <summary>As whom GitHub introduces a job to AWS: its repository, and its environment or the ref that it runs on.</summary>
public static partial class GithubSubjects
{
    /// <summary>A job that names an environment is that environment's, whatever ref it runs on; GitHub decides which refs get in.</summary>
    public static string InEnvironment(string owner, string repository, string environment) =>
        $"repo:{owner}/{repository}:environment:{environment}";

    /// <summary>A job of a pull request, whose commits nobody may have looked at yet.</summary>
    public static string OnPullRequest(string owner, string repository) => $"repo:{owner}/{repository}:pull_request";

    public static string OnBranch(string owner, string repository, string branch) => $"repo:{owner}/{repository}:ref:{Branch(branch)}";

    /// <summary>
    /// The jobs that deploy a product to an environment and follow it there, or roll it back without waiting for a reviewer. An
    /// environment that is not there is not trusted: GitHub makes one up, without protection, for whoever names it.
    /// </summary>
    public static IReadOnlyList<string> OfDeployments(ProductSpec product, string environment) =>
    [
        .. RollbackEnvironments.With(product, environment)
            .Select(name => InEnvironment(product.Repository.Owner, product.Repository.Name, name)),
    ];

    /// <summary>The jobs that may work on a product's images: those on protected branches and on what some environment is deployed from.</summary>
    public static IReadOnlyList<string> OfImages(ProductSpec product)
    {
        var repository = $"repo:{product.Repository.Owner}/{product.Repository.Name}";
        var refs = product.Branches.Select(branch => Branch(branch.Name))
            .Concat(product.Environments.SelectMany(environment => Refs(environment.Refs)))
            .Select(name => $"{repository}:ref:{name}");
        var environments = product.Pipeline.Workflows
            .SelectMany(workflow => workflow.Jobs)
            .Where(job => job.Deploys is not null && job.Steps.Any(step => step.Images is ImageWork.Build or ImageWork.Promote))
            .Select(job => InEnvironment(product.Repository.Owner, product.Repository.Name, job.Deploys!));

        return [.. refs.Concat(environments).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Refs(RefPolicySpec policy) =>
        policy.Branches.Select(Branch).Concat(policy.Tags.Select(tag => $"refs/tags/{Pattern(tag)}"));

    private static string Branch(string name) => $"refs/heads/{Pattern(name)}";

    // IAM knows * and ? alone: a set of characters becomes any one, and two stars are no more than one.
    private static string Pattern(string name) => Stars().Replace(Sets().Replace(name, "?"), "*");

    [GeneratedRegex(@"\[[^\]]+\]")]
    private static partial Regex Sets();

    [GeneratedRegex(@"\*+")]
    private static partial Regex Stars();
}
