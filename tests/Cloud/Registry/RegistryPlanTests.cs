using Slipway.Cloud.Registry;
using Slipway.Plan;
using Slipway.Tests.Cloud.Identity;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Cloud.Registry;

public sealed class RegistryPlanTests
{
    private const string Repository = "aws:ecr/repository:Repository";

    [Fact]
    public async Task Repositories_FirstStage_AreOnePerImageThatIsNotOnDockerHub() => Assert.Equal(
        ["autonomica/autonomica-worker", "brain-gateway/brain", "brain-gateway/gateway", "humanline/humanline-backend", "piwardrive/piwardrive"],
        (await Environments.StagingAsync).OfType(Repository).Select(one => one.Inputs.TextAt("name")));

    [Fact]
    public async Task Repositories_RegistryOfAnotherStack_AreNone()
    {
        var plan = await Environments.ProductionAsync;

        Assert.Empty(plan.OfType(Repository));
        Assert.DoesNotContain(plan.OfType("aws:kms/key:Key"), key => key.Name == "platform-registry");
        Assert.Equal("${platform-registry.registry}", (plan.Outputs.At("registry") as PlanReference)?.Text);
    }

    [Fact]
    public async Task Repository_Image_IsImmutableScannedEncryptedTaggedAndProtected()
    {
        var repository = (await Environments.StagingAsync).Find(Repository, "brain-gateway-image-gateway");

        Assert.True(repository.Protect);
        Assert.Equal(
            """{"encryptionConfigurations":[{"encryptionType":"KMS","kmsKey":"${Key:platform-registry.arn}"}],"imageScanningConfiguration":{"scanOnPush":true},"imageTagMutability":"IMMUTABLE","name":"brain-gateway/gateway","tags":{"slipway:environment":"staging","slipway:managed-by":"slipway","slipway:owner":"brain-gateway","slipway:product":"brain-gateway"}}""",
            repository.Inputs());
    }

    [Fact]
    public async Task Repository_OtherAccounts_MayPullAndNothingElse()
    {
        var plan = await Environments.PlanAsync("staging", ("registryReaders", """["444455556666","123456789012"]"""));

        Policies.AssertSame(
            """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Sid": "Pull", "Effect": "Allow",
                  "Principal": { "AWS": ["arn:aws:iam::123456789012:root", "arn:aws:iam::444455556666:root"] },
                  "Action": ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
                }
              ]
            }
            """,
            Policies.Of(plan.Find("aws:ecr/repositoryPolicy:RepositoryPolicy", "piwardrive-image-piwardrive")));
    }

    [Fact]
    public async Task Repository_NoReaders_HasNoPolicy()
    {
        var plan = await Environments.PlanAsync("staging", ("registryReaders", null));

        Assert.Empty(plan.OfType("aws:ecr/repositoryPolicy:RepositoryPolicy"));
    }

    [Fact]
    public async Task Repository_Lifecycle_KeepsAsManyAsTheProductSays() => Assert.Equal(
        ImageLifecycle.Keeping(30),
        Policies.Of((await Environments.StagingAsync).Find("aws:ecr/lifecyclePolicy:LifecyclePolicy", "humanline-image-humanline-backend")));

    [Fact]
    public void Keeping_Count_SpeaksForReleasesBeforeOtherBuilds() => Policies.AssertSame(
        """
        {
          "rules": [
            {
              "rulePriority": 1, "description": "7 releases are kept",
              "selection": { "tagStatus": "tagged", "tagPatternList": ["v*"], "countType": "imageCountMoreThan", "countNumber": 7 },
              "action": { "type": "expire" }
            },
            {
              "rulePriority": 2, "description": "7 builds besides are kept",
              "selection": { "tagStatus": "tagged", "tagPatternList": ["*"], "countType": "imageCountMoreThan", "countNumber": 7 },
              "action": { "type": "expire" }
            },
            {
              "rulePriority": 3, "description": "What has no tag goes after 14 days",
              "selection": { "tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14 },
              "action": { "type": "expire" }
            }
          ]
        }
        """,
        ImageLifecycle.Keeping(7));

    [Fact]
    public void Of_NamespaceGiven_StandsForTheProduct()
    {
        var product = Products.Named("brain-gateway");

        Assert.Equal(
            ["shop/brain", "shop/gateway"],
            ImageRepositories.Of(product with { Registry = product.Registry with { Namespace = "shop" } }));
        Assert.Empty(ImageRepositories.Of(Products.Named("goldensignals")));
    }

    [Theory]
    [InlineData("shop/web", "web")]
    [InlineData("shop/api/v2.internal_only", "api-v2-internal-only")]
    public void LogicalName_Repository_IsTheImage(string repository, string expected) => Assert.Equal(expected, ImageRepositories.LogicalName(repository));
}
