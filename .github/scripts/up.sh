#!/usr/bin/env bash
# Brings a stack to what the branch says now, once it is nobody else's turn: up.sh STACK
# The state's own lock is the queue: GitHub's would drop all who wait but the last.
set -euo pipefail
# shellcheck source=github.sh
source "$(dirname -- "$0")/github.sh"

stack=${1:?usage: up.sh STACK}
log=$(mktemp)
trap 'rm -f "$log"' EXIT
deadline=$((SECONDS + ${SECONDS_TO_WAIT:-3600}))

# Whoever waited brings along what was written meanwhile, instead of taking it back.
update() {
  # shellcheck disable=SC2016 # git expands it, so that the token is no word of a command
  git -c credential.helper= -c credential.helper='!f() { echo username=x-access-token; echo "password=$GH_TOKEN"; }; f' \
    fetch --quiet origin "$GITHUB_REF_NAME"
  git checkout --quiet --force --detach FETCH_HEAD
}

while true; do
  update
  if pulumi up --stack "$stack" --yes --skip-preview --non-interactive --color never 2>&1 | tee "$log"; then
    say "$stack is what $(git rev-parse --short HEAD) says"
    exit 0
  fi
  grep --quiet 'currently locked' "$log" || fail "pulumi up failed for $stack"
  ((SECONDS < deadline)) || fail "$stack stays locked; see that nobody deploys, then: pulumi cancel --stack $stack"
  say "$stack is locked by another run; waiting"
  sleep "${PAUSE:-15}"
done
