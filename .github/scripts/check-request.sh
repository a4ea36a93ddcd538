#!/usr/bin/env bash
# Refuses a request that nobody who means well would make, before anything runs with rights.
# What was asked for comes in PRODUCT, and as far as the workflow has them in VERSION, COMMIT, IMAGES, RELEASE, REASON and SOURCE.
set -euo pipefail
# shellcheck source=github.sh
source "$(dirname -- "$0")/github.sh"

problems=()
[[ $PRODUCT =~ ^[a-z][a-z0-9-]*$ && -f products/$PRODUCT.yaml && $PRODUCT != defaults ]] || problems+=("there is no product \"$PRODUCT\"")
[[ ! -v VERSION || $VERSION =~ ^[A-Za-z0-9][A-Za-z0-9._/+-]{0,127}$ ]] || problems+=("\"$VERSION\" is no version")
[[ ! -v COMMIT || $COMMIT =~ ^[0-9a-f]{40}$ ]] || problems+=("\"$COMMIT\" is no commit; all 40 hexadecimal digits are needed")
[[ -z ${RELEASE:-} || $RELEASE =~ ^[A-Za-z0-9][A-Za-z0-9._/+-]{0,127}$ ]] || problems+=("\"$RELEASE\" is no release")
[[ ! -v REASON || ${#REASON} -le 500 ]] || problems+=("the reason is longer than 500 characters")
[[ -z ${SOURCE:-} || $SOURCE =~ ^${GITHUB_SERVER_URL:-https://github.com}/${GITHUB_REPOSITORY%/*}/[A-Za-z0-9._-]+/actions/runs/[0-9]*$ ]] ||
  problems+=("\"$SOURCE\" is no run of a repository of ${GITHUB_REPOSITORY%/*}")
if [[ -v IMAGES ]] && ! jq --exit-status 'type == "object" and (to_entries | all(
    (.key | test("^[a-z][a-z0-9-]*$")) and (.value | type == "string" and test("^[a-z0-9./:_-]+@sha256:[0-9a-f]{64}$"))))' \
  <<<"$IMAGES" >/dev/null 2>&1; then
  problems+=("the images are no map from components to images by digest")
fi

if ((${#problems[@]})); then
  printf '::error::%s\n' "${problems[@]}" >&2
  exit 1
fi
