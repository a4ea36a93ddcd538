namespace Slipway.Policy;

/// <summary>Pulumi's names of the AWS resources that rules are about.</summary>
internal static class AwsTypes
{
    public const string Prefix = "aws:";
    public const string Provider = "pulumi:providers:aws";
    public const string AccessKey = "aws:iam/accessKey:AccessKey";
    public const string AttachedPolicy = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";
    public const string BackupVault = "aws:backup/vault:Vault";
    public const string Bucket = "aws:s3/bucket:Bucket";
    public const string BucketAcl = "aws:s3/bucketAcl:BucketAcl";
    public const string BucketEncryption =
        "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";

    public const string BucketPolicy = "aws:s3/bucketPolicy:BucketPolicy";
    public const string BucketPrivacy = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";
    public const string BucketVersions = "aws:s3/bucketVersioning:BucketVersioning";
    public const string Cache = "aws:elasticache/replicationGroup:ReplicationGroup";
    public const string CacheUser = "aws:elasticache/user:User";
    public const string Cluster = "aws:eks/cluster:Cluster";
    public const string Database = "aws:rds/instance:Instance";
    public const string DatabaseParameters = "aws:rds/parameterGroup:ParameterGroup";
    public const string DefaultSecurityGroup = "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup";
    public const string Distribution = "aws:cloudfront/distribution:Distribution";
    public const string FlowLog = "aws:ec2/flowLog:FlowLog";
    public const string Key = "aws:kms/key:Key";
    public const string LaunchTemplate = "aws:ec2/launchTemplate:LaunchTemplate";
    public const string LogGroup = "aws:cloudwatch/logGroup:LogGroup";
    public const string Network = "aws:ec2/vpc:Vpc";
    public const string NodeGroup = "aws:eks/nodeGroup:NodeGroup";
    public const string Parameter = "aws:ssm/parameter:Parameter";
    public const string Queue = "aws:sqs/queue:Queue";
    public const string Registry = "aws:ecr/repository:Repository";
    public const string RegistryScanning = "aws:ecr/registryScanningConfiguration:RegistryScanningConfiguration";
    public const string Role = "aws:iam/role:Role";
    public const string SecretValue = "aws:secretsmanager/secretVersion:SecretVersion";
    public const string SecurityGroup = "aws:ec2/securityGroup:SecurityGroup";
    public const string SecurityGroupIngress = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
    public const string Subnet = "aws:ec2/subnet:Subnet";
    public const string Topic = "aws:sns/topic:Topic";
    public const string Trail = "aws:cloudtrail/trail:Trail";
    public const string User = "aws:iam/user:User";
    public const string Zone = "aws:route53/zone:Zone";
}
