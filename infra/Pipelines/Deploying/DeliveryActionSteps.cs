using Slipway.Cloud.Backups;
using Slipway.Cloud.Data;
using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Workflows;
using Slipway.Spec.Components;
using Slipway.Spec.Delivery;

namespace Slipway.Pipelines.Deploying;

/// <summary>What a deploying job does before and after the traffic moves, where the cluster does not do it itself.</summary>
internal static class DeliveryActionSteps
{
    public static IEnumerable<Step> Before(JobDraft draft) =>
        Of(draft)?.Before.Contains(DeliveryAction.Backup) == true ? Backup(draft) : [];

    public static IEnumerable<Step> After(JobDraft draft) => (Of(draft)?.After ?? []).SelectMany(action => action switch
    {
        DeliveryAction.GithubRelease => GithubRelease(draft),
        DeliveryAction.CdnInvalidation => Invalidation(draft),
        _ => [],
    });

    private static DeliverySpec? Of(JobDraft draft) =>
        draft.Product.Delivery.FirstOrDefault(delivery => delivery.Name == draft.Spec.Deploys);

    private static IEnumerable<Step> Backup(JobDraft draft)
    {
        var environment = draft.Environment!.Name;
        return ManagedStores.Databases(draft.Product, environment).Select(database => new RunStep
        {
            Name = $"Back up {database.Name}",
            Environment =
            [
                new("REGION", PipelineNames.Region.Value), new("VAULT", BackupNames.Vault(environment)),
                new("ROLE", BackupNames.Role(environment)),
                new("DATABASE", StoreNames.Identifier(draft.Product.Name, environment, database.Name)),
            ],
            Script = """
                account=$(aws sts get-caller-identity --query Account --output text)
                job=$(aws backup start-backup-job --backup-vault-name "$VAULT" \
                  --resource-arn "arn:aws:rds:$REGION:$account:db:$DATABASE" \
                  --iam-role-arn "arn:aws:iam::$account:role/$ROLE" --query BackupJobId --output text)
                while true; do
                  state=$(aws backup describe-backup-job --backup-job-id "$job" --query State --output text)
                  case $state in
                    COMPLETED) exit 0 ;;
                    ABORTED | EXPIRED | FAILED | PARTIAL) echo "::error::the backup of $DATABASE has ended with $state"; exit 1 ;;
                  esac
                  sleep 15
                done

                """,
        });
    }

    private static IEnumerable<Step> GithubRelease(JobDraft draft)
    {
        draft.Permit(TokenScope.Contents);
        yield return new RunStep
        {
            Name = "Create the GitHub release",
            Environment = [new("GH_TOKEN", Given.Token), new("COMMIT", SourceSteps.Commit(draft)), new("NUMBER", Given.RunNumber)],
            Script = "gh release create \"r$NUMBER\" --target \"$COMMIT\" --generate-notes --repo \"$GITHUB_REPOSITORY\"",
        };
    }

    private static IEnumerable<Step> Invalidation(JobDraft draft)
    {
        var secret = draft.Product.Secrets.First(known => draft.Product.Dependencies.Any(dependency =>
            dependency.Engine == DependencyEngine.Cloudfront && known.From.Thing == dependency.Name));
        yield return new RunStep
        {
            Name = "Invalidate the CDN's cache",
            Environment = [new(secret.Name, draft.Secret(secret.Name).Value)],
            Script = $"aws cloudfront create-invalidation --distribution-id \"${secret.Name}\" --paths '/*'",
        };
    }
}
