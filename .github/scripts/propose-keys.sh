#!/usr/bin/env bash
# Proposes the keys that were fetched as a pull request, since a person decides whom to believe: propose-keys.sh CHANGES
# CHANGES is a file with what slipway said of them. GitHub makes and signs the commit, for the App whose token is in GH_TOKEN.
set -euo pipefail
# shellcheck source=github.sh
source "$(dirname -- "$0")/github.sh"

changes=${1:?usage: propose-keys.sh CHANGES}
file=releases/github-oidc-keys.json
branch=slipway/github-keys
title="Keep the keys by which GitHub signs now"
if git diff --quiet -- "$file"; then
  say "$file has every key"
  exit 0
fi

# An open proposal is added to; otherwise the branch begins at what this run looked at.
head=$(github GET "repos/$GITHUB_REPOSITORY/git/matching-refs/heads/$branch" |
  jq --raw-output --arg ref "refs/heads/$branch" 'map(select(.ref == $ref)) | first | .object.sha // empty')
if [[ -z $head ]]; then
  head=$(git rev-parse HEAD)
  github POST "repos/$GITHUB_REPOSITORY/git/refs" \
    "$(jq --null-input --compact-output --arg ref "refs/heads/$branch" --arg sha "$head" '{ref: $ref, sha: $sha}')" >/dev/null
fi

additions=$(jq --null-input --compact-output --arg path "$file" --rawfile contents <(base64 --wrap=0 "$file") \
  '{additions: [{path: $path, contents: $contents}], deletions: []}')
answer=$(write_commit "$branch" "$head" "$title" "$additions")
commit=$(jq --raw-output '.data.createCommitOnBranch.commit.oid // empty' <<<"$answer")
[[ -n $commit ]] || fail "$branch could not be written: $(jq --raw-output '[.errors[]?.message] | join("; ")' <<<"$answer")"

open=$(github GET "repos/$GITHUB_REPOSITORY/pulls?state=open&head=${GITHUB_REPOSITORY%/*}:$branch" | jq length)
if ((open == 0)); then
  github POST "repos/$GITHUB_REPOSITORY/pulls" "$(jq --null-input --compact-output --arg title "$title" --arg head "$branch" \
    --arg base "$GITHUB_REF_NAME" --rawfile changes "$changes" '{title: $title, head: $head, base: $base, body:
      ("What GitHub publishes as its keys has changed. Compare it with what you see yourself before you merge; docs/evidence.md says how.\n\n```text\n" + $changes + "```\n")}')" >/dev/null
fi
say "proposed $commit on $branch"
