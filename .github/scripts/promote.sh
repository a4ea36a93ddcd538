#!/usr/bin/env bash
# Lets what ran in one stack into the next, with the evidence that there is by now: promote.sh STACK NEXT-STACK PRODUCT [RELEASE]
set -euo pipefail
# shellcheck source=github.sh
source "$(dirname -- "$0")/github.sh"

from=${1:?usage: promote.sh STACK NEXT-STACK PRODUCT [RELEASE]}
to=${2:?usage: promote.sh STACK NEXT-STACK PRODUCT [RELEASE]}
product=${3:?usage: promote.sh STACK NEXT-STACK PRODUCT [RELEASE]}
release=${4:-}
file=releases/$from/$product.yaml
[[ -f $file ]] || fail "$product was never released to $from"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
plan_of "$from" "$product" "$work/plan.json"
repository=$(jq --raw-output --arg product "$product" 'first(.resources[] | select(.product == $product)
  | .inputs.repository // empty | select(startswith("${") | not)) // empty' "$work/plan.json")
[[ -n $repository ]] || fail "no repository of $product is part of $from"

# Only what runs can be proven further; an earlier release has the evidence that it had then.
running=$(awk '$1 == "running:" { print $2; exit }' "$file")
if [[ -z $release || $release == "$running" ]]; then
  commit=$(awk -v name="$running:" '/^  r[0-9]+:$/ { here = $1 == name } here && $1 == "commit:" { print $2; exit }' "$file")
  bash "$(dirname -- "$0")/get-evidence.sh" "${GITHUB_REPOSITORY%/*}/$repository" "$commit" "$work/evidence"
  for piece in "$work"/evidence/*.json; do
    [[ -f $piece ]] || continue
    # What is refused proves nothing for the promotion, which then says what it lacks.
    ./slipway release set "$from" "$product" --evidence "$piece" || say "::warning::$(basename "$piece") is no evidence for what runs"
  done
fi

./slipway promote "$from" "$to" --product "$product" ${release:+--release "$release"} \
  --run "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID"
