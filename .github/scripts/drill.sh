#!/usr/bin/env bash
# Practises going back: drill.sh STACK PRODUCT
# What runs is brought in once more as if it were new, and aborted on its way; how long the way back takes is measured, and may be LIMIT
# seconds. The figures go to PUSHGATEWAY_URL. A drill that fails counts as if there never had been one, so that its alert fires.
set -euo pipefail
# shellcheck source=github.sh
source "$(dirname -- "$0")/github.sh"

stack=${1:?usage: drill.sh STACK PRODUCT}
product=${2:?usage: drill.sh STACK PRODUCT}
limit=${LIMIT:?LIMIT has to be how many seconds going back may take}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
plan_of "$stack" "$product" "$work/plan.json"
mapfile -t workloads < <(rollouts_of "$work/plan.json" "$product" name)
namespace=$(rollouts_of "$work/plan.json" "$product" namespace | head -n 1)

rollout() { kubectl --namespace "$namespace" "$1" rollouts.argoproj.io "${@:2}"; }

state_of() { rollout get "$1" --output json | jq --raw-output '"\(.status.phase) \(.status.stableRS) \(.status.currentPodHash)"'; }

# mark WORKLOAD VALUE: another template with the same image is another version; null makes it the one before.
mark() {
  rollout patch "$1" --type merge --patch "{\"spec\":{\"template\":{\"metadata\":{\"annotations\":{\"slipway/drill\":$2}}}}}" >/dev/null
}

# until_is SECONDS WORKLOAD PATTERN
until_is() {
  local deadline=$((SECONDS + $1)) state
  while true; do
    state=$(state_of "$2")
    # shellcheck disable=SC2053 # the third is a pattern
    [[ $state != $3 ]] || return 0
    ((SECONDS < deadline)) || fail "$2 is not where it should be after $1 s: $state"
    sleep "${PAUSE:-2}"
  done
}

practise() {
  local workload=$1 before began
  before=$(state_of "$workload" | cut -d ' ' -f 2)
  trap 'mark "$workload" null' EXIT
  mark "$workload" "\"${GITHUB_RUN_ID:-$$}\""
  until_is 120 "$workload" "* * !($before)"
  began=$SECONDS
  rollout patch "$workload" --subresource status --type merge --patch '{"status":{"abort":true}}' >/dev/null
  mark "$workload" null
  trap - EXIT
  until_is "$limit" "$workload" "Healthy $before $before"
  say "$workload went back within $((SECONDS - began)) s"
  echo "$((SECONDS - began))" >>"$work/times"
}

push() {
  [[ -n ${PUSHGATEWAY_URL:-} ]] || fail "there is nowhere to push to that this runner reaches, so nobody knows of the drill"
  curl --silent --show-error --fail --retry 3 --data-binary @- "$PUSHGATEWAY_URL/metrics/job/delivery/product/$product/environment/$stack"
}

for workload in "${workloads[@]}"; do
  if [[ $(state_of "$workload") != Healthy* ]]; then
    say "::warning::$workload is on its way somewhere; there is no drill now"
    exit 0
  fi
done
if ((${#workloads[@]} == 0)); then
  say "::warning::nothing of $product runs in $stack; there is no drill now"
  exit 0
fi

set +e
(
  set -e
  for workload in "${workloads[@]}"; do practise "$workload"; done
)
failed=$?
set -e
if ((failed)); then
  echo 'delivery_last_drill_timestamp_seconds 0' | push
  fail "going back was practised in vain with $product in $stack"
fi
printf 'delivery_last_drill_timestamp_seconds %s\ndelivery_last_drill_duration_seconds %s\n' "$(date +%s)" "$(sort --numeric-sort "$work/times" | tail -n 1)" | push
say "going back works with $product in $stack"
