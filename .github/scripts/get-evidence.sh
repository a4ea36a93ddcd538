#!/usr/bin/env bash
# Gets what a product's pipelines have proven about a commit: get-evidence.sh REPOSITORY COMMIT FOLDER
# Needs a token that may read that repository's actions in GH_TOKEN. What the files are worth is judged by slipway.
set -euo pipefail
# shellcheck source=github.sh
source "$(dirname -- "$0")/github.sh"

repository=${1:?usage: get-evidence.sh REPOSITORY COMMIT FOLDER}
commit=${2:?usage: get-evidence.sh REPOSITORY COMMIT FOLDER}
folder=${3:?usage: get-evidence.sh REPOSITORY COMMIT FOLDER}
mkdir -p "$folder"

# The newest of each name; GitHub lists artifacts from the newest on, a hundred at a time.
declare -A seen=()
for page in $(seq "${PAGES:-20}"); do
  answer=$(github GET "repos/$repository/actions/artifacts?per_page=100&page=$page")
  found=$(jq --raw-output --arg suffix "-$commit" '.artifacts[]
    | select((.expired | not) and (.name | startswith("evidence-")) and (.name | endswith($suffix))) | "\(.id) \(.name)"' <<<"$answer")
  while read -r id name; do
    [[ -n $id && -z ${seen[$name]:-} ]] || continue
    seen[$name]=$id
    github GET "repos/$repository/actions/artifacts/$id/zip" >"$folder/$name.zip"
    unzip -p "$folder/$name.zip" >"$folder/$name.json"
    rm "$folder/$name.zip"
  done <<<"$found"
  (($(jq '.artifacts | length' <<<"$answer") == 100)) || break
done
say "${#seen[@]} pieces of evidence for $commit in $repository"
