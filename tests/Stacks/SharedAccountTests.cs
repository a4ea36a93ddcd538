using Slipway.Plan;
using Xunit;

namespace Slipway.Tests.Stacks;

/// <summary>Two environments in one account, where what one calls its own must not be the other's already.</summary>
public sealed class SharedAccountTests
{
    // The inputs by which AWS knows a thing in its account, beside those that Pulumi makes up.
    private static readonly (string Type, string Input)[] Named =
    [
        ("aws:backup/vault:Vault", "name"),
        ("aws:cloudwatch/logGroup:LogGroup", "name"),
        ("aws:elasticache/user:User", "userId"),
        ("aws:elasticache/userGroup:UserGroup", "userGroupId"),
        ("aws:iam/role:Role", "name"),
        ("aws:kms/alias:Alias", "name"),
        ("aws:rds/instance:Instance", "finalSnapshotIdentifier"),
        ("aws:rds/instance:Instance", "identifier"),
        ("aws:route53/zone:Zone", "name"),
        ("aws:secretsmanager/secret:Secret", "name"),
    ];

    [Fact]
    public async Task Names_BothEnvironments_DoNotMeet()
    {
        var staging = await Environments.PlanAsync("staging", ("backupVault", "true"));
        var production = await Environments.PlanAsync("production", ("account", "111122223333"), ("ownsAccount", "false"), ("registryStack", ""));

        Assert.NotEmpty(Names(staging));
        Assert.Empty(Names(staging).Intersect(Names(production)));
    }

    private static IReadOnlyList<string> Names(DeploymentPlan plan) =>
    [
        .. from named in Named
        from resource in plan.OfType(named.Type)
        let name = resource.Inputs.TextAt(named.Input)
        where !string.IsNullOrEmpty(name)
        select $"{named.Type} {name}",
    ];
}
