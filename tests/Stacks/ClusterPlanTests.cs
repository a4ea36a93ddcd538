using Slipway.Plan;
using Xunit;

namespace Slipway.Tests.Stacks;

public sealed class ClusterPlanTests
{
    private const string ClusterType = "aws:eks/cluster:Cluster";

    [Fact]
    public async Task Staging_Cluster_IsPrivateEncryptedLoggedAndProtected()
    {
        var cluster = (await Environments.StagingAsync).Find(ClusterType, "platform-cluster");

        Assert.True(cluster.Protect);
        Assert.Equal(
            """{"accessConfig":{"authenticationMode":"API","bootstrapClusterCreatorAdminPermissions":false},"bootstrapSelfManagedAddons":false,"deletionProtection":false,"enabledClusterLogTypes":["api","audit","authenticator","controllerManager","scheduler"],"encryptionConfig":{"provider":{"keyArn":"${Key:platform-cluster-secrets.arn}"},"resources":["secrets"]},"name":"slipway-staging","roleArn":"${Role:platform-cluster-role.arn}","upgradePolicy":{"supportType":"STANDARD"},"version":"1.35","vpcConfig":{"endpointPrivateAccess":true,"endpointPublicAccess":false,"publicAccessCidrs":[],"subnetIds":["${Subnet:platform-network-private-a.id}","${Subnet:platform-network-private-b.id}","${Subnet:platform-network-private-c.id}"]}}""",
            cluster.Inputs());
    }

    [Fact]
    public async Task Endpoint_NamedRanges_IsOpenToThemAlone()
    {
        var plan = await Environments.PlanAsync("production", ("clusterEndpointCidrs", """["203.0.113.0/24"]"""));

        var access = PlanJson.Compact(plan.Find(ClusterType, "platform-cluster").Inputs.At("vpcConfig")!);
        Assert.StartsWith("""{"endpointPrivateAccess":true,"endpointPublicAccess":true,"publicAccessCidrs":["203.0.113.0/24"],""", access, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Access_Administrators_AreTheDeployingRoleAndThoseOfTheSettings()
    {
        var entries = (await Environments.ProductionAsync).OfType("aws:eks/accessEntry:AccessEntry");

        Assert.Equal(
            [
                "platform-cluster-admin-platform-admin arn:aws:iam::444455556666:role/platform-admin",
                "platform-cluster-deployer ${Role:platform-deploy.arn}",
            ],
            entries.Where(entry => entry.Product == "platform" && entry.Inputs.At("kubernetesGroups") is null)
                .Select(entry => $"{entry.Name} {entry.Inputs.At("principalArn")}"));
    }

    [Fact]
    public void Access_DeployingRoleAmongTheSettings_IsRefused()
    {
        var exception = Assert.ThrowsAny<Exception>(() => Environments.PlanAsync(
            "staging", ("clusterAdministrators", """["arn:aws:iam::111122223333:role/slipway-staging-deploy"]""")).GetAwaiter().GetResult());

        Assert.Contains("always administers the cluster; leave it out", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nodes_Staging_AreEncryptedTaggedAndOutOfReachOfTheirPods()
    {
        var template = (await Environments.StagingAsync).Find("aws:ec2/launchTemplate:LaunchTemplate", "platform-nodes-general");

        var tags = """{"Name":"platform-nodes-general","slipway:environment":"staging","slipway:managed-by":"slipway","slipway:owner":"platform","slipway:product":"platform"}""";
        Assert.Equal(
            """{"blockDeviceMappings":[{"deviceName":"/dev/xvda","ebs":{"deleteOnTermination":"true","encrypted":"true","kmsKeyId":"${Key:platform-volumes.arn}","volumeSize":100,"volumeType":"gp3"}}],"metadataOptions":{"httpEndpoint":"enabled","httpPutResponseHopLimit":1,"httpTokens":"required"},"tagSpecifications":[{"resourceType":"instance","tags":TAGS},{"resourceType":"volume","tags":TAGS}],"updateDefaultVersion":true}"""
                .Replace("TAGS", tags, StringComparison.Ordinal),
            template.Inputs());
    }

    [Fact]
    public async Task NodePools_Settings_BecomeNodeGroups()
    {
        var groups = (await Environments.StagingAsync).OfType("aws:eks/nodeGroup:NodeGroup");

        Assert.Equal(
            ["platform-nodes-general SPOT {\"desiredSize\":2,\"maxSize\":8,\"minSize\":2}", "platform-nodes-system ON_DEMAND {\"desiredSize\":2,\"maxSize\":3,\"minSize\":2}"],
            groups.Select(group => $"{group.Name} {group.Inputs.TextAt("capacityType")} {PlanJson.Compact(group.Inputs.At("scalingConfig")!)}"));
        Assert.All(groups, group => Assert.Equal(["scalingConfig.desiredSize"], group.IgnoreChanges));
        Assert.All(groups, group => Assert.Equal(2, group.DependsOn.Count(urn => urn.Contains("RolePolicyAttachment", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Namespace_Platform_RefusesPodsThatWantTooMuch()
    {
        var declared = (await Environments.StagingAsync).Find("kubernetes:core/v1:Namespace", "platform-namespace");

        Assert.Equal(
            """{"labels":{"app.kubernetes.io/managed-by":"slipway","app.kubernetes.io/name":"platform","app.kubernetes.io/part-of":"platform","pod-security.kubernetes.io/audit":"restricted","pod-security.kubernetes.io/enforce":"restricted","pod-security.kubernetes.io/warn":"restricted","slipway/environment":"staging","slipway/owner":"platform","slipway/product":"platform"},"name":"platform"}""",
            PlanJson.Compact(declared.Inputs.At("metadata")!));
    }

    [Fact]
    public async Task KubernetesProvider_Eks_WaitsForAccessAndNodes()
    {
        var provider = (await Environments.StagingAsync).Find("pulumi:providers:kubernetes", "platform-kubernetes");

        Assert.Contains("urn:pulumi:staging::slipway::slipway:cluster:EksCluster::platform-cluster", provider.DependsOn);
        Assert.Contains("urn:pulumi:staging::slipway::slipway:cluster:WorkerNodes::platform-nodes", provider.DependsOn);
        Assert.Equal("${platform-cluster.arn}", ((PlanReference)provider.Inputs.At("clusterIdentifier")!).Text.Replace("Cluster:", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ExistingCluster_Kubeconfig_TakesThePlaceOfEverythingEks()
    {
        var plan = await Environments.PlanAsync(
            "staging",
            ("cluster", "existing"),
            ("clusterVersion", null),
            ("clusterAdministrators", null),
            ("clusterDeletionProtection", null),
            ("nodePools", null),
            ("kubeconfig", "never shown"));

        Assert.DoesNotContain(plan.Resources, resource => resource.Type.StartsWith("aws:eks/", StringComparison.Ordinal));
        Assert.Equal(["kubeconfig"], plan.Find("pulumi:providers:kubernetes", "platform-kubernetes").SecretInputs);
        Assert.Contains("[secret slipway:kubeconfig]", PlanJson.Write(plan), StringComparison.Ordinal);
        Assert.DoesNotContain("never shown", PlanJson.Write(plan), StringComparison.Ordinal);
    }
}
