namespace Slipway.Plan.Differences;

/// <summary>The inputs that providers cannot change in place, of the kinds of resources that we declare.</summary>
public static class ReplacingInputs
{
    private const string Kubernetes = "kubernetes:";
    private const string Aws = "aws:";

    // Names in AWS are identities, except where the service can rename.
    private static readonly string[] s_renamed = ["aws:cloudfront/distribution:Distribution", "aws:backup/plan:Plan"];

    private static readonly Dictionary<string, string[]> s_inputs = new(StringComparer.Ordinal)
    {
        ["aws:acm/certificate:Certificate"] = ["domainName", "subjectAlternativeNames", "validationMethod", "keyAlgorithm"],
        ["aws:backup/selection:Selection"] = ["planId", "iamRoleArn", "resources", "selectionTags", "conditions"],
        ["aws:backup/vault:Vault"] = ["kmsKeyArn"],
        ["aws:cloudwatch/eventTarget:EventTarget"] = ["rule", "targetId"],
        ["aws:ec2/eip:Eip"] = ["domain"],
        ["aws:ec2/flowLog:FlowLog"] = ["vpcId", "logDestination", "trafficType", "iamRoleArn", "logFormat", "maxAggregationInterval"],
        ["aws:ec2/internetGateway:InternetGateway"] = [],
        ["aws:ec2/natGateway:NatGateway"] = ["subnetId", "allocationId", "connectivityType"],
        ["aws:ec2/route:Route"] = ["routeTableId", "destinationCidrBlock"],
        ["aws:ec2/routeTable:RouteTable"] = ["vpcId"],
        ["aws:ec2/routeTableAssociation:RouteTableAssociation"] = ["subnetId"],
        ["aws:ec2/securityGroup:SecurityGroup"] = ["vpcId", "description"],
        ["aws:ec2/subnet:Subnet"] = ["vpcId", "cidrBlock", "availabilityZone", "availabilityZoneId"],
        ["aws:ec2/vpc:Vpc"] = ["cidrBlock", "instanceTenancy"],
        ["aws:ec2/vpcEndpoint:VpcEndpoint"] = ["vpcId", "serviceName", "vpcEndpointType"],
        ["aws:ecr/repository:Repository"] = ["encryptionConfigurations"],
        ["aws:ecr/repositoryPolicy:RepositoryPolicy"] = ["repository"],
        ["aws:ecr/lifecyclePolicy:LifecyclePolicy"] = ["repository", "policy"],
        ["aws:eks/accessEntry:AccessEntry"] = ["clusterName", "principalArn", "type"],
        ["aws:eks/accessPolicyAssociation:AccessPolicyAssociation"] = ["clusterName", "principalArn", "policyArn", "accessScope"],
        ["aws:eks/addon:Addon"] = ["clusterName", "addonName"],
        ["aws:eks/cluster:Cluster"] = ["roleArn", "encryptionConfig", "kubernetesNetworkConfig.serviceIpv4Cidr", "bootstrapSelfManagedAddons"],
        ["aws:eks/nodeGroup:NodeGroup"] =
            ["clusterName", "nodeGroupName", "nodeRoleArn", "subnetIds", "amiType", "capacityType", "diskSize", "instanceTypes"],
        ["aws:eks/podIdentityAssociation:PodIdentityAssociation"] = ["clusterName", "namespace", "serviceAccount"],
        ["aws:elasticache/replicationGroup:ReplicationGroup"] =
            ["replicationGroupId", "atRestEncryptionEnabled", "kmsKeyId", "subnetGroupName", "port", "snapshotName"],
        ["aws:elasticache/user:User"] = ["userId", "userName", "engine"],
        ["aws:elasticache/userGroup:UserGroup"] = ["userGroupId"],
        ["aws:iam/openIdConnectProvider:OpenIdConnectProvider"] = ["url"],
        ["aws:iam/role:Role"] = ["path"],
        ["aws:iam/rolePolicy:RolePolicy"] = ["role"],
        ["aws:iam/rolePolicyAttachment:RolePolicyAttachment"] = ["role", "policyArn"],
        ["aws:kms/key:Key"] = ["keyUsage", "customerMasterKeySpec", "multiRegion"],
        ["aws:rds/instance:Instance"] =
        [
            "identifier", "engine", "dbName", "username", "storageEncrypted", "kmsKeyId", "availabilityZone", "characterSetName",
            "snapshotIdentifier",
        ],
        ["aws:rds/parameterGroup:ParameterGroup"] = ["family", "description"],
        ["aws:route53/record:Record"] = ["zoneId", "type", "setIdentifier"],
        ["aws:route53/zone:Zone"] = ["delegationSetId"],
        ["aws:s3/bucket:Bucket"] = ["bucket", "bucketPrefix", "objectLockEnabled"],
        ["aws:secretsmanager/secretVersion:SecretVersion"] = ["secretId", "secretString"],
        ["aws:sns/topicSubscription:TopicSubscription"] = ["topic", "protocol", "endpoint"],
        ["aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule"] = ["securityGroupId"],
        ["aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule"] = ["securityGroupId"],
        ["aws:wafv2/webAcl:WebAcl"] = ["scope"],
        ["github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret"] = ["repository", "environment", "secretName"],
        ["github:index/actionsEnvironmentVariable:ActionsEnvironmentVariable"] = ["repository", "environment", "variableName"],
        ["github:index/actionsSecret:ActionsSecret"] = ["repository", "secretName"],
        ["github:index/actionsVariable:ActionsVariable"] = ["repository", "variableName"],
        ["github:index/branchProtection:BranchProtection"] = ["repositoryId"],
        ["github:index/dependabotSecret:DependabotSecret"] = ["repository", "secretName"],
        ["github:index/issueLabel:IssueLabel"] = ["repository"],
        ["github:index/repositoryEnvironment:RepositoryEnvironment"] = ["repository", "environment"],
        ["github:index/repositoryFile:RepositoryFile"] = ["repository", "file"],
        ["github:index/repositoryRuleset:RepositoryRuleset"] = ["repository"],
        ["github:index/teamRepository:TeamRepository"] = ["repository", "teamId"],
        ["kubernetes:batch/v1:Job"] = ["spec.template", "spec.selector", "spec.completionMode", "spec.completions"],
        ["kubernetes:helm.sh/v3:Release"] = ["name", "namespace"],
        ["kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding"] = ["roleRef"],
        ["kubernetes:rbac.authorization.k8s.io/v1:RoleBinding"] = ["roleRef"],
        ["kubernetes:storage.k8s.io/v1:StorageClass"] = ["provisioner", "parameters", "reclaimPolicy", "volumeBindingMode"],
        ["pulumi:providers:aws"] = ["region"],
    };

    /// <summary>Whether a change of the input means that the resource is made anew.</summary>
    public static bool Replace(PlannedResource resource, string path) =>
        Names(resource.Type).Concat(s_inputs.GetValueOrDefault(resource.Type) ?? [])
            .Concat(resource.ReplaceOnChanges)
            .Any(input => input == "*" || PlanDifference.IsWithin(path, input));

    private static string[] Names(string type) =>
        type.StartsWith(Kubernetes, StringComparison.Ordinal) ? ["metadata.name", "metadata.namespace", "kind"]
        : type.StartsWith(Aws, StringComparison.Ordinal) && !s_renamed.Contains(type) ? ["name"]
        : [];
}
