using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Rds;
using Pulumi.Aws.Rds.Inputs;
using Slipway.Catalog;
using Slipway.Spec.Quantities;
using SecurityGroup = Pulumi.Aws.Ec2.SecurityGroup;

namespace Slipway.Cloud.Data;

/// <summary>A PostgreSQL that only the cluster reaches, and whose password nobody but RDS and its clients ever sees.</summary>
public sealed class ManagedDatabase : ComponentResource
{
    public const string Token = "slipway:cloud:ManagedDatabase";

    private const long Gibibyte = 1L << 30;
    private const int GrowsTo = 4;

    // What Performance Insights keeps without extra cost.
    private const int InsightDays = 7;

    private static readonly string[] Logs = ["postgresql", "upgrade"];

    private readonly string _name;
    private readonly ManagedDatabaseArgs _args;

    public ManagedDatabase(string name, ManagedDatabaseArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _name = name;
        _args = args;
        var door = StoreDoor.Around(name, args.Connection.Port, args.Placement, Tags, this);
        var subnets = new SubnetGroup(
            name,
            new() { Description = $"Where {name} stands", SubnetIds = args.Placement.SubnetIds, Tags = Tags },
            new() { Parent = this });
        var parameters = Parameters();

        // RDS would make the groups itself, without a key and without a limit to how long it keeps logs.
        var logs = Logs.Select(LogGroup).ToArray();
        var instance = new Instance(
            name,
            InstanceArgs(subnets, parameters, door),
            new() { Parent = this, Protect = true, DependsOn = logs });

        Arn = instance.Arn;
        Connection = new StoreConnection
        {
            Settings = args.Connection,
            Host = instance.Address,
            SecretArn = instance.MasterUserSecrets.Apply(secrets => secrets[0].SecretArn!),
        };
        RegisterOutputs();
    }

    public Output<string> Arn { get; }

    public StoreConnection Connection { get; }

    private Dictionary<string, string> Tags => new(_args.Tags) { ["Name"] = _name };

    private LogGroup LogGroup(string log) => new(
        $"{_name}-{log}",
        new()
        {
            Name = $"/aws/rds/instance/{_args.Identifier}/{log}",
            RetentionInDays = _args.LogDays,
            KmsKeyId = _args.Placement.LogsKeyArn,
            Tags = Tags,
        },
        new() { Parent = this });

    private ParameterGroup Parameters() => new(
        _name,
        new()
        {
            Description = $"How {_name} is set",
            Family = Engines.Postgresql.ParameterFamily,
            Parameters = DatabaseParameters.All
                .Select(parameter => new ParameterGroupParameterArgs
                {
                    Name = parameter.Name,
                    Value = parameter.Value,
                    ApplyMethod = parameter.Applies,
                })
                .ToArray(),
            Tags = Tags,
        },
        new() { Parent = this });

    private InstanceArgs InstanceArgs(SubnetGroup subnets, ParameterGroup parameters, SecurityGroup door) => new()
    {
        Identifier = _args.Identifier,
        Engine = Engines.Postgresql.Name,
        EngineVersion = Engines.Postgresql.Version,
        AutoMinorVersionUpgrade = true,
        CaCertIdentifier = Engines.DatabaseCertificateAuthority,
        InstanceClass = _args.InstanceClass,
        MultiAz = _args.Standby,
        StorageType = "gp3",
        AllocatedStorage = (int)(_args.Storage.Bytes / Gibibyte),
        MaxAllocatedStorage = (int)(_args.Storage.Bytes / Gibibyte) * GrowsTo,
        StorageEncrypted = true,
        KmsKeyId = _args.Placement.KeyArn,
        DbName = _args.Connection.Database,
        Username = _args.Connection.User,
        Port = _args.Connection.Port,
        ManageMasterUserPassword = true,
        MasterUserSecretKmsKeyId = _args.Placement.KeyArn,
        DbSubnetGroupName = subnets.Name,
        ParameterGroupName = parameters.Name,
        VpcSecurityGroupIds = { door.Id },
        PubliclyAccessible = false,
        BackupRetentionPeriod = (int)(_args.RestoreWindow.Milliseconds / Duration.FromDays(1).Milliseconds),
        BackupWindow = MaintenanceHours.Backup,
        MaintenanceWindow = MaintenanceHours.Upgrade,
        CopyTagsToSnapshot = true,
        DeleteAutomatedBackups = false,
        DeletionProtection = true,
        SkipFinalSnapshot = false,
        FinalSnapshotIdentifier = $"{_args.Identifier}-final",
        EnabledCloudwatchLogsExports = Logs,
        PerformanceInsightsEnabled = true,
        PerformanceInsightsKmsKeyId = _args.Placement.KeyArn,
        PerformanceInsightsRetentionPeriod = InsightDays,
        Tags = Tags,
    };
}
