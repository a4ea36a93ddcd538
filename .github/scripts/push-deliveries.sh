#!/usr/bin/env bash
# Pushes what a product's releases in a stack amount to: push-deliveries.sh STACK PRODUCT
# The address is in PUSHGATEWAY_URL; a token that may read the product's repository is in GH_TOKEN. Nothing fails when it cannot be delivered.
set -euo pipefail
# shellcheck source=github.sh
source "$(dirname -- "$0")/github.sh"

stack=${1:?usage: push-deliveries.sh STACK PRODUCT}
product=${2:?usage: push-deliveries.sh STACK PRODUCT}
file=releases/$stack/$product.yaml
running=$(awk '$1 == "running:" { print $2; exit }' "$file")
commit=$(awk -v name="$running:" '/^  r[0-9]+:$/ { here = $1 == name } here && $1 == "commit:" { print $2; exit }' "$file")

committed=''
if [[ -n $commit && -n ${REPOSITORY:-} ]]; then
  committed=$(github GET "repos/${GITHUB_REPOSITORY%/*}/$REPOSITORY/commits/$commit" |
    jq --raw-output '.commit.committer.date // empty') || say "::warning::when $commit was made is not known"
fi
./slipway release figures "$stack" "$product" ${committed:+--committed "$committed"} |
  curl --silent --show-error --fail --retry 3 --data-binary @- \
    "${PUSHGATEWAY_URL:?}/metrics/job/delivery/product/$product/environment/$stack" || say '::warning::the figures were not delivered'
