#!/usr/bin/env bash
# Writes down what a product's pipeline asked to release: release.sh STACK [STACK-BEFORE]
# Into a stack that follows another goes only what ran there; the evidence for it is fetched from the product's pipelines.
set -euo pipefail
# shellcheck source=github.sh
source "$(dirname -- "$0")/github.sh"

stack=${1:?usage: release.sh STACK [STACK-BEFORE]}
before=${2:-}
run=$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID

if [[ -z $before ]]; then
  mapfile -t images < <(jq --raw-output 'to_entries[] | "\(.key)=\(.value)"' <<<"${IMAGES:?}")
  ./slipway release set "$stack" "$PRODUCT" "${images[@]}" --version "$VERSION" --commit "$COMMIT" --run "$run"
else
  release=$(awk -v commit="$COMMIT" '/^  r[0-9]+:$/ { name = $1; sub(":", "", name) }
    $1 == "commit:" && $2 == commit { print name; exit }' "releases/$before/$PRODUCT.yaml") || release=''
  [[ -n $release ]] || fail "$COMMIT never ran in $before, and $stack takes only what did"
  bash "$(dirname -- "$0")/promote.sh" "$before" "$stack" "$PRODUCT" "$release"
fi
