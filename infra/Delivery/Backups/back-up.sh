# Has a database backed up, and waits until the copy is there. What began already for this version is not begun again.
set -eu
job=$(aws backup start-backup-job --backup-vault-name "$VAULT" --resource-arn "$DATABASE" --iam-role-arn "$ROLE" \
  --idempotency-token "$VERSION" --lifecycle "DeleteAfterDays=$DAYS" --query BackupJobId --output text)
echo "$job of $DATABASE has begun"
while true; do
  state=$(aws backup describe-backup-job --backup-job-id "$job" --query State --output text)
  case $state in
    COMPLETED)
      echo "$DATABASE is backed up"
      exit 0
      ;;
    ABORTED | EXPIRED | FAILED | PARTIAL)
      echo "the backup of $DATABASE has ended with $state" >&2
      exit 1
      ;;
  esac
  sleep "${PAUSE:-15}"
done
