using Pulumi;
using Pulumi.Aws.Iam;
using Pulumi.Aws.Iam.Inputs;
using Xunit;
using Aws = Pulumi.Aws;

namespace Slipway.Tests.Provider;

public sealed class AwsWireTests
{
    [Fact]
    public async Task SecurityGroup_ListOfBlocks_SendsIntegersAndLists() => Assert.Equal(
        """{egress: [{cidrBlocks: ["0.0.0.0/0"], fromPort: 443, protocol: "tcp", toPort: 444}], name: "odd", tags: {owner: "shop"}, vpcId: "vpc-7"}""",
        await Wire.InputsAsync(() => new Aws.Ec2.SecurityGroup("group", new()
        {
            Name = "odd",
            VpcId = "vpc-7",
            Egress = { new Aws.Ec2.Inputs.SecurityGroupEgressArgs { FromPort = 443, ToPort = 444, Protocol = "tcp",
                CidrBlocks = { "0.0.0.0/0" } } },
            Tags = { ["owner"] = "shop" },
        })));

    [Fact]
    public async Task Role_PolicyAsText_GoesThroughTheUnion() => Assert.Equal(
        """{assumeRolePolicy: "{\u0022Version\u0022:\u00222012-10-17\u0022}", maxSessionDuration: 5400, name: "reader"}""",
        await Wire.InputsAsync(() =>
            new Role("role", new() { AssumeRolePolicy = """{"Version":"2012-10-17"}""", MaxSessionDuration = 5400, Name = "reader" })));

    [Fact]
    public async Task RolePolicy_TypedDocument_KeepsTheCapitalsOfIam() => Assert.Equal(
        """
        {policy: {Statement: [{Action: ["s3:GetObject", "s3:PutObject"], Effect: "Deny", Principal: {AWS: "*"}, Resource: "arn:aws:s3:::odd/*", Sid: "Odd"}], Version: "2012-10-17"}, role: "reader"}
        """.Trim(),
        await Wire.InputsAsync(() => new RolePolicy("policy", new()
        {
            Role = "reader",
            Policy = new PolicyDocumentArgs
            {
                Version = PolicyDocumentVersion.PolicyDocumentVersion_2012_10_17,
                Statement =
                {
                    new PolicyStatementArgs
                    {
                        Sid = "Odd",
                        Effect = PolicyStatementEffect.DENY,
                        Principal = new InputMap<string> { ["AWS"] = "*" },
                        Action = System.Collections.Immutable.ImmutableArray.Create("s3:GetObject", "s3:PutObject"),
                        Resource = "arn:aws:s3:::odd/*",
                    },
                },
            },
        })));

    [Fact]
    public async Task Instance_Password_IsSecretWithoutBeingAsked()
    {
        var args = new Aws.Rds.InstanceArgs
        {
            InstanceClass = Aws.Rds.InstanceType.T3_Micro,
            AllocatedStorage = 21,
            Password = "odd-word",
            Username = "shop"
        };

        var inputs = await Wire.InputsAsync(() => new Aws.Rds.Instance("database", args));

        Assert.Equal("""{allocatedStorage: 21, instanceClass: "db.t3.micro", password: "odd-word", username: "shop"}""", inputs);
        Assert.True(await IsSecretAsync(args.Password!));
        Assert.False(await IsSecretAsync(args.Username!));
    }

    [Fact]
    public async Task LaunchTemplate_SingleBlocks_AreObjectsInsideTheirLists() => Assert.Equal(
        """{blockDeviceMappings: [{deviceName: "/dev/xvda", ebs: {encrypted: "true", volumeSize: 31, volumeType: "gp3"}}], metadataOptions: {httpPutResponseHopLimit: 1, httpTokens: "required"}}""",
        await Wire.InputsAsync(() => new Aws.Ec2.LaunchTemplate("nodes", new()
        {
            MetadataOptions = new Aws.Ec2.Inputs.LaunchTemplateMetadataOptionsArgs { HttpTokens = "required", HttpPutResponseHopLimit = 1 },
            BlockDeviceMappings =
            {
                new Aws.Ec2.Inputs.LaunchTemplateBlockDeviceMappingArgs
                {
                    DeviceName = "/dev/xvda",
                    Ebs = new Aws.Ec2.Inputs.LaunchTemplateBlockDeviceMappingEbsArgs { Encrypted = "true", VolumeSize = 31,
                        VolumeType = "gp3" },
                },
            },
        })));

    [Fact]
    public async Task Cluster_NestedObjectsAndLists_KeepTheirNames() => Assert.Equal(
        """{enabledClusterLogTypes: ["audit"], encryptionConfig: {provider: {keyArn: "arn:key"}, resources: ["secrets"]}, roleArn: "arn:role", version: "1.31", vpcConfig: {endpointPrivateAccess: true, endpointPublicAccess: false, subnetIds: ["subnet-1", "subnet-2"]}}""",
        await Wire.InputsAsync(() => new Aws.Eks.Cluster("cluster", new()
        {
            RoleArn = "arn:role",
            Version = "1.31",
            EnabledClusterLogTypes = { "audit" },
            EncryptionConfig = new Aws.Eks.Inputs.ClusterEncryptionConfigArgs
            {
                Provider = new Aws.Eks.Inputs.ClusterEncryptionConfigProviderArgs { KeyArn = "arn:key" },
                Resources = { "secrets" },
            },
            VpcConfig = new Aws.Eks.Inputs.ClusterVpcConfigArgs
            {
                EndpointPrivateAccess = true,
                EndpointPublicAccess = false,
                SubnetIds = { "subnet-1", "subnet-2" }
            },
        })));

    [Fact]
    public async Task MetricAlarm_DoubleThreshold_IsNotRounded() => Assert.Equal(
        """{comparisonOperator: "GreaterThanThreshold", evaluationPeriods: 3, threshold: 0.125}""",
        await Wire.InputsAsync(() =>
            new Aws.CloudWatch.MetricAlarm("alarm",
            new() { ComparisonOperator = "GreaterThanThreshold", EvaluationPeriods = 3, Threshold = 0.125 })));

    [Fact]
    public async Task Parameter_EnumOrText_SendsTheWireValue() => Assert.Equal(
        """{type: "SecureString", value: "odd"}""",
        await Wire.InputsAsync(() =>
            new Aws.Ssm.Parameter("parameter", new() { Type = Aws.Ssm.ParameterType.SecureString, Value = "odd" })));

    [Fact]
    public async Task BucketLifecycle_PluralProperty_HasItsBlocks() => Assert.Equal(
        """{bucket: "logs", rules: [{expiration: {days: 37}, id: "old", status: "Enabled"}]}""",
        await Wire.InputsAsync(() => new Aws.S3.BucketLifecycleConfiguration("lifecycle", new()
        {
            Bucket = "logs",
            Rules =
            {
                new Aws.S3.Inputs.BucketLifecycleConfigurationRuleArgs
                {
                    Id = "old", Status = "Enabled",
                        Expiration = new Aws.S3.Inputs.BucketLifecycleConfigurationRuleExpirationArgs { Days = 37 },
                },
            },
        })));

    [Fact]
    public async Task User_ListOfPasswords_IsSecretAsAWhole()
    {
        var args = new Aws.ElastiCache.UserArgs
        {
            UserId = "shop",
            UserName = "shop",
            Engine = "valkey",
            AccessString = "on ~*",
            Passwords = new[] { "odd-word-1", "odd-word-2" }
        };

        var inputs = await Wire.InputsAsync(() => new Aws.ElastiCache.User("user", args));

        Assert.Equal("""{accessString: "on ~*", engine: "valkey", passwords: ["odd-word-1", "odd-word-2"], userId: "shop", userName: "shop"}""", inputs);
        Assert.True(await Output.IsSecretAsync((Output<System.Collections.Immutable.ImmutableArray<string>>)args.Passwords));
    }

    [Fact]
    public async Task WebAcl_RulesAsText_NeedNoTypedRules() => Assert.Equal(
        """{defaultAction: {allow: {}}, ruleJson: "[]", scope: "CLOUDFRONT", visibilityConfig: {cloudwatchMetricsEnabled: true, metricName: "odd", sampledRequestsEnabled: false}}""",
        await Wire.InputsAsync(() => new Aws.WafV2.WebAcl("firewall", new()
        {
            Scope = "CLOUDFRONT",
            DefaultAction = new Aws.WafV2.Inputs.WebAclDefaultActionArgs { Allow = new Aws.WafV2.Inputs.WebAclDefaultActionAllowArgs() },
            RuleJson = "[]",
            VisibilityConfig = new Aws.WafV2.Inputs.WebAclVisibilityConfigArgs
            {
                CloudwatchMetricsEnabled = true,
                MetricName = "odd",
                SampledRequestsEnabled = false
            },
        })));

    [Fact]
    public async Task Provider_Blocks_AreSentAsJsonText()
    {
        var inputs = await Wire.InputsAsync(() => new Aws.Provider("aws", new()
        {
            Region = "eu-north-1",
            AllowedAccountIds = { "210000000012" },
            DefaultTags = new Aws.Inputs.ProviderDefaultTagsArgs { Tags = { ["team"] = "odd" } },
        }));

        Assert.Equal(
            """{allowedAccountIds:"[\u0022210000000012\u0022]",defaultTags:"{\u0022tags\u0022:{\u0022team\u0022:\u0022odd\u0022}}",region:"eu-north-1"}""",
            inputs.Replace(" ", "", StringComparison.Ordinal));
    }

    private static Task<bool> IsSecretAsync(Input<string> input) => Output.IsSecretAsync((Output<string>)input);
}
