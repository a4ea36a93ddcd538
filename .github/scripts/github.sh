#!/usr/bin/env bash
# What the scripts beside this one share: messages, and GitHub's API asked with the token in GH_TOKEN.
# shellcheck source=../../infra/Pipelines/Scripts/messages.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/../../infra/Pipelines/Scripts/messages.sh"

api=${GITHUB_API_URL:-https://api.github.com}

# github METHOD PATH [DATA]; the token is no word of a command, which every process of the machine could read.
github() {
  local data=()
  [[ -z ${3:-} ]] || data=(--data "$3")
  curl --silent --show-error --fail-with-body --location --retry 3 --request "$1" "${data[@]}" \
    --header 'Accept: application/vnd.github+json' --header 'X-GitHub-Api-Version: 2022-11-28' \
    --config <(printf 'header = "Authorization: Bearer %s"\n' "${GH_TOKEN:?GH_TOKEN has to be a token of GitHub}") "$api/$2"
}

# dispatch WORKFLOW INPUTS starts a workflow of this repository.
dispatch() {
  github POST "repos/$GITHUB_REPOSITORY/actions/workflows/$1/dispatches" \
    "$(jq --null-input --compact-output --arg ref "$GITHUB_REF_NAME" --argjson inputs "$2" '{ref: $ref, inputs: $inputs}')"
}

# plan_of STACK PRODUCT FILE: what the product has there. Findings are for whoever changes the program, not for who releases.
plan_of() {
  ./slipway preview "$1" --product "$2" --format json --quiet --out "$3" || (($? == 1))
}
