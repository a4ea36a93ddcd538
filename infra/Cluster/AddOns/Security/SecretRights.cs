using Slipway.Cloud;
using Slipway.Cloud.Identity;

namespace Slipway.Cluster.AddOns.Security;

/// <summary>Which secrets may be read: those of this environment, and the passwords that RDS makes for its databases.</summary>
public static class SecretRights
{
    /// <summary>What the name of every secret of an environment begins with.</summary>
    public static string Prefix(string environment) => $"slipway/{environment}/";

    public static IReadOnlyList<PolicyStatement> For(ClusterFacts facts) =>
    [
        new()
        {
            Sid = "ReadSecrets",
            Actions = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
            Resources = [facts.Account.Regional("secretsmanager", $"secret:{Prefix(facts.Environment)}*")],
        },
        new()
        {
            Sid = "ReadDatabasePasswords",
            Actions = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
            Resources = [facts.Account.Regional("secretsmanager", "secret:rds!db-*")],
            Conditions = [OfThisEnvironment(facts)],
        },
        new()
        {
            Sid = "DecryptThem",
            Actions = ["kms:Decrypt"],
            Resources = [facts.Account.Regional("kms", "key/*")],
            Conditions = [PolicyCondition.TextIs("kms:ViaService", facts.Account.Endpoint("secretsmanager")), OfThisEnvironment(facts)],
        },
    ];

    // Two environments may share an account.
    private static PolicyCondition OfThisEnvironment(ClusterFacts facts) =>
        PolicyCondition.TextIs($"aws:ResourceTag/{ResourceTags.Environment}", facts.Environment);
}
