using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Cloud.Identity;

/// <summary>What a product's pipeline may do in AWS: push its own images, and follow how they fare in an environment.</summary>
public static class PipelineRights
{
    /// <summary>Everything that pushing, reading back and tagging an image takes, in the product's own repositories.</summary>
    public static IReadOnlyList<PolicyStatement> ToPush(IEnumerable<string> repositoryArns) =>
    [
        new()
        {
            Sid = "Login",
            Actions = ["ecr:GetAuthorizationToken"],
            AnyResource = "A login is to the registry; what it opens is in the other statement",
        },
        new()
        {
            Sid = "OwnImages",
            Actions =
            [
                "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:CompleteLayerUpload", "ecr:DescribeImages",
                "ecr:GetDownloadUrlForLayer", "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart",
            ],
            Resources = [.. repositoryArns],
        },
    ];

    /// <summary>Finding the cluster, whose own rules say what is seen there, and clearing what the product's CDN remembers; often nothing.</summary>
    public static IReadOnlyList<PolicyStatement> ToWatch(ProductSpec product, string environment, AwsAccount account, string? clusterName)
    {
        var statements = new List<PolicyStatement>();
        if (clusterName is not null && product.RunsOnKubernetes)
        {
            statements.Add(new()
            {
                Sid = "FindCluster",
                Actions = ["eks:DescribeCluster"],
                Resources = [account.Regional("eks", $"cluster/{clusterName}")],
            });
        }

        if (product.Dependencies.Any(dependency => dependency.Engine == DependencyEngine.Cloudfront && dependency.Has(environment)))
        {
            statements.Add(new()
            {
                Sid = "ClearOwnCdn",
                Actions = ["cloudfront:CreateInvalidation", "cloudfront:GetInvalidation"],
                Resources = [account.Global("cloudfront", "distribution/*")],
                Conditions =
                [
                    PolicyCondition.TextIs($"aws:ResourceTag/{ResourceTags.Product}", product.Name),
                    PolicyCondition.TextIs($"aws:ResourceTag/{ResourceTags.Environment}", environment),
                ],
            });
        }

        return statements;
    }
}
