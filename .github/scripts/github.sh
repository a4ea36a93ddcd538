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

# rollouts_of PLAN PRODUCT FIELD: what the product's rollouts have in that field of their metadata.
rollouts_of() {
  jq --raw-output --arg product "$2" \
    ".resources[] | select(.product == \$product and (.type | endswith(\":Rollout\"))) | .inputs.metadata.$3" "$1" | sort --unique
}

# write_commit BRANCH HEAD MESSAGE CHANGES makes a commit on top of HEAD, which GitHub signs; says GitHub's answer.
write_commit() {
  # shellcheck disable=SC2016 # the variables in single quotes are GraphQL's
  github POST graphql "$(jq --null-input --compact-output --arg repository "$GITHUB_REPOSITORY" --arg branch "$1" \
    --arg head "$2" --arg message "$3" --argjson changes "$4" '{
      query: "mutation write($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }",
      variables: {input: {branch: {repositoryNameWithOwner: $repository, branchName: $branch}, expectedHeadOid: $head,
        message: {headline: $message}, fileChanges: $changes}}}')"
}
