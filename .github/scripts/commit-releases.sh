#!/usr/bin/env bash
# Makes what changed in releases/ a commit of the branch that this run is on: commit-releases.sh MESSAGE
# GitHub makes and signs it, for the App whose token is in GH_TOKEN.
set -euo pipefail
# shellcheck source=github.sh
source "$(dirname -- "$0")/github.sh"

message=${1:?usage: commit-releases.sh MESSAGE}
mapfile -t written < <(git ls-files --modified --others --exclude-standard --deduplicate -- releases | while read -r path; do
  [[ ! -f $path ]] || echo "$path"
done)
mapfile -t deleted < <(git ls-files --deleted -- releases)
if ((${#written[@]} + ${#deleted[@]} == 0)); then
  say "nothing changed in releases/"
  exit 0
fi

changes=$(for path in "${written[@]}"; do
  jq --null-input --arg path "$path" --rawfile contents <(base64 --wrap=0 "$path") '{path: $path, contents: $contents}'
done | jq --slurp --compact-output \
  '{additions: ., deletions: ($ARGS.positional | map({path: .}))}' --args "${deleted[@]}")
base=$(git rev-parse HEAD)

# Others commit as well. What they wrote elsewhere is no obstacle; where they wrote the same files, somebody has to look.
for attempt in $(seq "${ATTEMPTS:-5}"); do
  head=$(github GET "repos/$GITHUB_REPOSITORY/git/ref/heads/$GITHUB_REF_NAME" | jq --raw-output .object.sha)
  if [[ $head != "$base" ]]; then
    touched=$(github GET "repos/$GITHUB_REPOSITORY/compare/$base...$head" | jq --raw-output '.files[].filename')
    for path in "${written[@]}" "${deleted[@]}"; do
      ! grep --quiet --line-regexp --fixed-strings "$path" <<<"$touched" || fail "$path was changed meanwhile; ask again"
    done
  fi

  answer=$(write_commit "$GITHUB_REF_NAME" "$head" "$message" "$changes")
  commit=$(jq --raw-output '.data.createCommitOnBranch.commit.oid // empty' <<<"$answer")
  if [[ -n $commit ]]; then
    say "committed $commit: $message"
    exit 0
  fi
  say "attempt $attempt: $(jq --raw-output '[.errors[]?.message] | join("; ")' <<<"$answer")"
  sleep "${PAUSE:-3}"
done
fail "$GITHUB_REF_NAME could not be written"
