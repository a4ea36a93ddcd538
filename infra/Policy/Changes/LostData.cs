using Slipway.Plan.Differences;

namespace Slipway.Policy.Changes;

/// <summary>Things that are protected, or keep what nobody can make again, and are deleted or made anew.</summary>
internal static class LostData
{
    private static readonly HashSet<string> s_keeping = new(StringComparer.Ordinal)
    {
        "aws:backup/vault:Vault", "aws:cloudwatch/logGroup:LogGroup", "aws:ecr/repository:Repository", "aws:eks/cluster:Cluster",
        "aws:elasticache/replicationGroup:ReplicationGroup", "aws:kms/key:Key", "aws:rds/instance:Instance", "aws:route53/zone:Zone",
        "aws:s3/bucket:Bucket", "aws:secretsmanager/secret:Secret", "github:index/repository:Repository", "kubernetes:core/v1:Namespace",
        "kubernetes:core/v1:PersistentVolumeClaim",
    };

    public static IEnumerable<Risk> In(ResourceChange change, string stack)
    {
        if (change.Operation is not (Operation.Delete or Operation.Forget or Operation.Replace)
            || !(change.Before!.Protect || s_keeping.Contains(change.Before.Type)))
        {
            return [];
        }

        var (id, verb) = change.Operation switch
        {
            Operation.Delete => ("deleted", "is deleted"),
            Operation.Forget => ("forgotten", "is no longer looked after"),
            _ => ("replaced", "is deleted and made anew"),
        };
        return
        [
            new()
            {
                Id = $"{id}:{change.Before.Name}",
                Change = change,
                Message = $"{change.Before.Name} {verb}, and {(change.Before.Protect ? "is protected" : "what it keeps with it")}{Because(change)}",
                LettingGo = change is { After: null, Before.Protect: true } ? LettingGo.Of(change.Before, stack) : null,
            },
        ];
    }

    private static string Because(ResourceChange change) =>
        change.Properties.Where(property => property.Replaces).Select(property => property.Path).FirstOrDefault() is { } path ? $" ({path} changes)" : "";
}
