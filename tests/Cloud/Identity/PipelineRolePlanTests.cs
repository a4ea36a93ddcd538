using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Cloud.Identity;

public sealed class PipelineRolePlanTests
{
    private const string RolePolicy = "aws:iam/rolePolicy:RolePolicy";

    [Fact]
    public async Task ImageRole_Product_PushesItsOwnImagesAndNothingElse() => Policies.AssertSame(
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            { "Sid": "Login", "Effect": "Allow", "Action": ["ecr:GetAuthorizationToken"], "Resource": ["*"] },
            {
              "Sid": "OwnImages", "Effect": "Allow",
              "Action": [
                "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:DescribeImages", "ecr:GetDownloadUrlForLayer",
                "ecr:CompleteLayerUpload", "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart"
              ],
              "Resource": ["${Repository:brain-gateway-image-brain.arn}", "${Repository:brain-gateway-image-gateway.arn}"]
            }
          ]
        }
        """,
        Policies.Of((await Environments.StagingAsync).Find(RolePolicy, "brain-gateway-images")));

    [Fact]
    public async Task PipelineRole_ProductOnTheCluster_FindsItAndReadsItsOwnImages() => Policies.AssertSame(
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "FindCluster", "Effect": "Allow", "Action": ["eks:DescribeCluster"],
              "Resource": ["arn:aws:eks:eu-central-1:111122223333:cluster/slipway-staging"]
            },
            { "Sid": "Login", "Effect": "Allow", "Action": ["ecr:GetAuthorizationToken"], "Resource": ["*"] },
            {
              "Sid": "ReadOwnImages", "Effect": "Allow",
              "Action": ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:DescribeImages", "ecr:GetDownloadUrlForLayer"],
              "Resource": ["arn:aws:ecr:*:*:repository/piwardrive/piwardrive"]
            }
          ]
        }
        """,
        Policies.Of((await Environments.StagingAsync).Find(RolePolicy, "piwardrive-pipeline")));

    [Fact]
    public async Task PipelineRole_ProductWithCdn_ClearsItsOwnAlone() => Policies.AssertSame(
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "FindCluster", "Effect": "Allow", "Action": ["eks:DescribeCluster"],
              "Resource": ["arn:aws:eks:eu-central-1:444455556666:cluster/slipway-production"]
            },
            {
              "Sid": "ClearOwnCdn", "Effect": "Allow", "Action": ["cloudfront:CreateInvalidation", "cloudfront:GetInvalidation"],
              "Resource": ["arn:aws:cloudfront::444455556666:distribution/*"],
              "Condition": {
                "StringEquals": {
                  "aws:ResourceTag/slipway:product": "goldensignals",
                  "aws:ResourceTag/slipway:environment": "production"
                }
              }
            }
          ]
        }
        """,
        Policies.Of((await Environments.ProductionAsync).Find(RolePolicy, "goldensignals-pipeline")));

    [Fact]
    public async Task PipelineRole_ClusterOfAnother_IsThereOnlyForACdn()
    {
        var plan = await Environments.PlanAsync("production", CloudPlans.OnExistingCluster);

        Assert.Equal(["goldensignals-pipeline"], plan.OfType("aws:iam/role:Role").Select(role => role.Name).Where(name => name.EndsWith("-pipeline", StringComparison.Ordinal)));
    }
}
