using Slipway.Cloud.Identity;
using Slipway.Cluster.AddOns;
using Slipway.Cluster.AddOns.Rollouts;
using Xunit;

namespace Slipway.Tests.Cluster.AddOns;

public sealed class RightsTests
{
    [Fact]
    public void ArgoRollouts_Rights_LookAtWhomTheLoadBalancerAsks()
    {
        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Sid":"LookAtTargets","Effect":"Allow","Action":["elasticloadbalancing:DescribeLoadBalancers","elasticloadbalancing:DescribeTags","elasticloadbalancing:DescribeTargetGroups","elasticloadbalancing:DescribeTargetHealth"],"Resource":["*"]}]}""",
            RightsOf("argo-rollouts"));
        Assert.Null(Rollouts.Identity(Clusters.Staging.With("piwardrive")));
        Assert.Null(Rollouts.Identity(Clusters.Staging with { ClusterName = null }));
    }

    // Without it the version before could go while the load balancer still has its replicas alone.
    [Fact]
    public void ArgoRollouts_WithThatRight_WaitsUntilTheLoadBalancerHasTheNewReplicas()
    {
        Assert.True(((ArgoRolloutsValues)Rollouts.Values(Clusters.Staging)).Controller.AwsVerifyTargetGroup);
        Assert.False(((ArgoRolloutsValues)Rollouts.Values(Clusters.Staging with { ClusterName = null })).Controller.AwsVerifyTargetGroup);
    }

    [Fact]
    public void ClusterAutoscaler_Rights_ResizeThisClustersGroupsAlone() => Assert.Equal(
        """{"Version":"2012-10-17","Statement":[{"Sid":"Look","Effect":"Allow","Action":["autoscaling:DescribeAutoScalingGroups","autoscaling:DescribeAutoScalingInstances","autoscaling:DescribeLaunchConfigurations","autoscaling:DescribeScalingActivities","autoscaling:DescribeTags","ec2:DescribeImages","ec2:DescribeInstanceTypes","ec2:DescribeLaunchTemplateVersions"],"Resource":["*"]},{"Sid":"LookAtNodeGroups","Effect":"Allow","Action":["eks:DescribeNodegroup"],"Resource":["arn:aws:eks:eu-west-3:123456789012:nodegroup/blue-staging/*/*"]},{"Sid":"Resize","Effect":"Allow","Action":["autoscaling:SetDesiredCapacity","autoscaling:TerminateInstanceInAutoScalingGroup"],"Resource":["arn:aws:autoscaling:eu-west-3:123456789012:autoScalingGroup:*:autoScalingGroupName/*"],"Condition":{"StringEquals":{"aws:ResourceTag/k8s.io/cluster-autoscaler/blue-staging":"owned"}}}]}""",
        RightsOf("cluster-autoscaler"));

    [Fact]
    public void CertManager_Rights_WriteNothingButTexts() => Assert.Equal(
        """{"Version":"2012-10-17","Statement":[{"Sid":"FindZones","Effect":"Allow","Action":["route53:ListHostedZones","route53:ListHostedZonesByName"],"Resource":["*"]},{"Sid":"WriteTexts","Effect":"Allow","Action":["route53:ChangeResourceRecordSets"],"Resource":["arn:aws:route53:::hostedzone/*"],"Condition":{"StringEquals":{"route53:ChangeResourceRecordSetsRecordTypes":"TXT"}}},{"Sid":"ReadRecords","Effect":"Allow","Action":["route53:ListResourceRecordSets"],"Resource":["arn:aws:route53:::hostedzone/*"]},{"Sid":"WaitForThem","Effect":"Allow","Action":["route53:GetChange"],"Resource":["arn:aws:route53:::change/*"]}]}""",
        RightsOf("cert-manager"));

    [Fact]
    public void ExternalDns_Rights_WriteRecordsOfHostedZones() => Assert.Equal(
        """{"Version":"2012-10-17","Statement":[{"Sid":"FindZones","Effect":"Allow","Action":["route53:ListHostedZones","route53:ListHostedZonesByName"],"Resource":["*"]},{"Sid":"WriteRecords","Effect":"Allow","Action":["route53:ChangeResourceRecordSets","route53:ListResourceRecordSets","route53:ListTagsForResources"],"Resource":["arn:aws:route53:::hostedzone/*"]}]}""",
        RightsOf("external-dns"));

    [Fact]
    public void ExternalSecrets_Rights_ReadThisEnvironmentsSecretsAlone() => Assert.Equal(
        """{"Version":"2012-10-17","Statement":[{"Sid":"ReadSecrets","Effect":"Allow","Action":["secretsmanager:GetSecretValue","secretsmanager:DescribeSecret"],"Resource":["arn:aws:secretsmanager:eu-west-3:123456789012:secret:slipway/staging/*"]},{"Sid":"ReadDatabasePasswords","Effect":"Allow","Action":["secretsmanager:GetSecretValue","secretsmanager:DescribeSecret"],"Resource":["arn:aws:secretsmanager:eu-west-3:123456789012:secret:rds!db-*"],"Condition":{"StringEquals":{"aws:ResourceTag/slipway:environment":"staging"}}},{"Sid":"DecryptThem","Effect":"Allow","Action":["kms:Decrypt"],"Resource":["arn:aws:kms:eu-west-3:123456789012:key/*"],"Condition":{"StringEquals":{"kms:ViaService":"secretsmanager.eu-west-3.amazonaws.com","aws:ResourceTag/slipway:environment":"staging"}}}]}""",
        RightsOf("external-secrets"));

    [Fact]
    public void Alloy_Rights_WriteTheProductsLogsAlone() => Assert.Equal(
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["logs:PutLogEvents"],"Resource":["arn:aws:logs:eu-west-3:123456789012:log-group:/slipway/staging/humanline:log-stream:pods"]}]}""",
        RightsOf("alloy", Clusters.Staging.With("humanline", "autonomica")));

    [Fact]
    public void LoadBalancerController_Rights_ChangeOnlyWhatCarriesThisClustersName()
    {
        var statements = StatementsOf("aws-load-balancer-controller", Clusters.Staging);

        var unconditional = statements.Where(statement => statement.Conditions.Count == 0).Select(statement => statement.Sid);
        Assert.Equal(["Look", "ReadCertificates", "AttachFirewalls", "Listen"], unconditional);
        Assert.Equal(["Look"], statements.Where(statement => statement.AnyResource is not null).Select(statement => statement.Sid));
        Assert.All(
            statements.Where(statement => statement.Sid is "Make" or "Change" or "Fill" or "MakeGroups" or "ChangeGroups"),
            statement => Assert.Equal(["blue-staging"], statement.Conditions.Single(condition => condition.Key.EndsWith("elbv2.k8s.aws/cluster", StringComparison.Ordinal)).Values));
    }

    [Fact]
    public void LoadBalancerController_Policy_FitsIntoARole() =>
        Assert.InRange(RightsOf("aws-load-balancer-controller").Length, 1, 10_240);

    private static IAddOn Rollouts => AddOnCatalogue.All.Single(addOn => addOn.Chart.Name == "argo-rollouts");

    private static string RightsOf(string chart, ClusterFacts? facts = null) => PolicyDocument.Of(StatementsOf(chart, facts ?? Clusters.Staging));

    private static IReadOnlyList<PolicyStatement> StatementsOf(string chart, ClusterFacts facts) =>
        AddOnCatalogue.All.Single(addOn => addOn.Chart.Name == chart).Identity(facts)!.Statements;
}
