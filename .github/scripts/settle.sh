#!/usr/bin/env bash
# Waits until a product's rollouts in a stack are healthy or aborted, and says so: settle.sh STACK PRODUCT watch|healthy|aborted
# Of what runs on hosting platforms its own pipeline knows the outcome.
set -euo pipefail
# shellcheck source=github.sh
source "$(dirname -- "$0")/github.sh"
# shellcheck source=../../infra/Pipelines/Scripts/watch.sh
source "$(dirname -- "$0")/../../infra/Pipelines/Scripts/watch.sh"

stack=${1:?usage: settle.sh STACK PRODUCT watch|healthy|aborted}
product=${2:?usage: settle.sh STACK PRODUCT watch|healthy|aborted}
outcome=${3:?usage: settle.sh STACK PRODUCT watch|healthy|aborted}
plan=$(mktemp)
trap 'rm -f "$plan"' EXIT
plan_of "$stack" "$product" "$plan"

repository=$(jq --raw-output --arg product "$product" 'first(.resources[] | select(.product == $product)
  | .inputs.repository // empty | select(startswith("${") | not)) // empty' "$plan")
echo "repository=$repository" >>"$GITHUB_OUTPUT"
mapfile -t workloads < <(rollouts_of "$plan" "$product" name)
namespace=$(rollouts_of "$plan" "$product" namespace | head -n 1)
# shellcheck disable=SC2034 # watch reads them
declare -A namespaces=(["$stack"]="$namespace") limits=(["$stack"]="${SECONDS_TO_WATCH:-7200}")

reason="the product's pipeline says so"
if ((${#workloads[@]})); then
  reason='the measurements of its rollout spoke against it'
  outcome=unknown
  if (watch "$stack"); then
    outcome=healthy
  else
    for workload in "${workloads[@]}"; do
      [[ $(phase_of "$namespace" "$workload" '') != @(aborted|degraded) ]] || outcome=aborted
    done
  fi
fi
if [[ $outcome == watch ]]; then
  say "$product has no rollout in $stack; its own pipeline says what became of it"
  exit 0
fi
[[ $outcome == @(healthy|aborted) ]] || fail "nobody knows yet what became of $product in $stack"

{ echo "outcome=$outcome"; echo "reason=$reason"; } >>"$GITHUB_OUTPUT"
say "$product in $stack is $outcome"
