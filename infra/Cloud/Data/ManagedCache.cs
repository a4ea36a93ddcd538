using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.ElastiCache;
using Pulumi.Aws.ElastiCache.Inputs;
using Slipway.Catalog;
using Slipway.Spec.Quantities;
using SecurityGroup = Pulumi.Aws.Ec2.SecurityGroup;

namespace Slipway.Cloud.Data;

/// <summary>A Redis that only the cluster reaches, encrypted on the way and at rest, with one user that has a password.</summary>
public sealed class ManagedCache : ComponentResource
{
    public const string Token = "slipway:cloud:ManagedCache";

    private static readonly (string Log, string Type)[] Logs = [("engine", "engine-log"), ("slow", "slow-log")];

    private readonly string _name;
    private readonly ManagedCacheArgs _args;

    public ManagedCache(string name, ManagedCacheArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _name = name;
        _args = args;
        var password = KeptPassword.For(name, args, Tags, this);
        var users = Users(password);
        var door = StoreDoor.Around(name, args.Connection.Port, args.Placement, Tags, this);
        var subnets = new SubnetGroup(
            name,
            new() { Description = $"Where {name} stands", SubnetIds = args.Placement.SubnetIds, Tags = Tags },
            new() { Parent = this });
        var group = new ReplicationGroup(name, GroupArgs(subnets, door, users), new() { Parent = this, Protect = true });

        Connection = new StoreConnection
        {
            Settings = args.Connection,
            Host = group.PrimaryEndpointAddress,
            SecretArn = password.SecretArn,
        };
        RegisterOutputs();
    }

    public StoreConnection Connection { get; }

    private Dictionary<string, string> Tags => new(_args.Tags) { ["Name"] = _name };

    // A product that is given one URL cannot sign its way in with IAM, so that its user has a password.
    private UserGroup Users(KeptPassword password)
    {
        var nobody = new User(
            $"{_name}-default",
            new()
            {
                UserId = _args.DefaultUserId,
                UserName = "default",
                Engine = Engines.Redis.Name,
                AccessString = "off ~* -@all",
                NoPasswordRequired = true,
                Tags = Tags,
            },
            new() { Parent = this });
        var product = new User(
            $"{_name}-product",
            new()
            {
                UserId = _args.Identifier,
                UserName = _args.Connection.User,
                Engine = Engines.Redis.Name,
                AccessString = "on ~* &* +@all -@admin",
                AuthenticationMode = new UserAuthenticationModeArgs { Type = "password", Passwords = { password.Value } },
                Tags = Tags,
            },
            new() { Parent = this });

        return new UserGroup(
            _name,
            new() { UserGroupId = _args.Identifier, Engine = Engines.Redis.Name, UserIds = { nobody.UserId, product.UserId }, Tags = Tags },
            new() { Parent = this });
    }

    private ReplicationGroupArgs GroupArgs(SubnetGroup subnets, SecurityGroup door, UserGroup users) => new()
    {
        Description = $"The Redis of {_name}",
        Engine = Engines.Redis.Name,
        EngineVersion = Engines.Redis.Version,
        AutoMinorVersionUpgrade = true,
        NodeType = _args.NodeType,
        Port = _args.Connection.Port,
        NumCacheClusters = _args.Standby ? 2 : 1,
        AutomaticFailoverEnabled = _args.Standby,
        MultiAzEnabled = _args.Standby,
        AtRestEncryptionEnabled = true,
        KmsKeyId = _args.Placement.KeyArn,
        TransitEncryptionEnabled = true,
        UserGroupIds = { users.UserGroupId },
        SubnetGroupName = subnets.Name,
        SecurityGroupIds = { door.Id },
        SnapshotRetentionLimit = (int)(_args.RestoreWindow.Milliseconds / Duration.FromDays(1).Milliseconds),
        SnapshotWindow = MaintenanceHours.Backup,
        MaintenanceWindow = MaintenanceHours.Upgrade,
        FinalSnapshotIdentifier = $"{_args.Identifier}-final",
        LogDeliveryConfigurations = Logs.Select(LogDelivery).ToArray(),
        Tags = Tags,
    };

    private ReplicationGroupLogDeliveryConfigurationArgs LogDelivery((string Log, string Type) written)
    {
        var group = new LogGroup(
            $"{_name}-{written.Log}",
            new() { RetentionInDays = _args.LogDays, KmsKeyId = _args.Placement.LogsKeyArn, Tags = Tags },
            new() { Parent = this });

        return new()
        {
            Destination = group.Name,
            DestinationType = "cloudwatch-logs",
            LogFormat = "json",
            LogType = written.Type,
        };
    }
}
