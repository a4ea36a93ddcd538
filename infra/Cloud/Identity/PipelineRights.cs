using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Cloud.Identity;

/// <summary>What a product's pipeline may do in AWS: push its own images, and follow how they fare in an environment.</summary>
public static class PipelineRights
{
    private static readonly PolicyStatement Login = new()
    {
        Sid = "Login",
        Actions = ["ecr:GetAuthorizationToken"],
        AnyResource = "A login is to the registry; what it opens is in the other statement",
    };

    private static readonly IReadOnlyList<string> PullActions =
        ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:DescribeImages", "ecr:GetDownloadUrlForLayer"];

    /// <summary>Everything that pushing, reading back and tagging an image takes, in the product's own repositories.</summary>
    public static IReadOnlyList<PolicyStatement> ToPush(IEnumerable<string> repositoryArns) =>
    [
        Login,
        new()
        {
            Sid = "OwnImages",
            Actions = [.. PullActions, "ecr:CompleteLayerUpload", "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart"],
            Resources = [.. repositoryArns],
        },
    ];

    /// <summary>
    /// Finding the cluster, whose own rules say what is seen there, reading the images that run, and clearing what the product's CDN
    /// remembers; nothing for a product that has nothing in the environment.
    /// </summary>
    public static IReadOnlyList<PolicyStatement> ToWatch(ProductSpec product, string environment, AwsAccount account, string? clusterName) =>
    [
        .. ToFind(product, account, clusterName),
        .. ToClear(product, environment, account),
    ];

    /// <summary>The registry may be another account's, which then says in its own policy who is let in.</summary>
    public static IReadOnlyList<PolicyStatement> ToRead(IReadOnlyList<string> repositories, AwsAccount account) => repositories.Count == 0
        ? []
        :
        [
            Login,
            new()
            {
                Sid = "ReadOwnImages",
                Actions = PullActions,
                Resources = [.. repositories.Select(repository => $"arn:{account.Partition}:ecr:*:*:repository/{repository}")],
            },
        ];

    private static IEnumerable<PolicyStatement> ToFind(ProductSpec product, AwsAccount account, string? clusterName) =>
        clusterName is not null && product.RunsOnKubernetes
            ? [new() { Sid = "FindCluster", Actions = ["eks:DescribeCluster"], Resources = [account.Regional("eks", $"cluster/{clusterName}")] }]
            : [];

    // By its tags, since a distribution's name is AWS's to give and comes after the role.
    private static IEnumerable<PolicyStatement> ToClear(ProductSpec product, string environment, AwsAccount account) =>
        product.Dependencies.Any(dependency => dependency.Engine == DependencyEngine.Cloudfront && dependency.Has(environment))
            ?
            [
                new()
                {
                    Sid = "ClearOwnCdn",
                    Actions = ["cloudfront:CreateInvalidation", "cloudfront:GetInvalidation"],
                    Resources = [account.Global("cloudfront", "distribution/*")],
                    Conditions =
                    [
                        PolicyCondition.TextIs($"aws:ResourceTag/{ResourceTags.Product}", product.Name),
                        PolicyCondition.TextIs($"aws:ResourceTag/{ResourceTags.Environment}", environment),
                    ],
                },
            ]
            : [];
}
