# ask WORKFLOW FIELD=VALUE... starts the workflow there and waits for its end.
ask() {
  local workflow=$1 field arguments=() run='' state request link silent=0 deadline
  shift
  : "${SLIPWAY:?SLIPWAY has to be the owner/name of the repository that deploys}"
  request="${product}-${GITHUB_RUN_ID:-$$}-${GITHUB_RUN_ATTEMPT:-1}-$(date +%s)"
  for field in "$@" "request=$request"; do arguments+=(-f "$field"); done
  gh workflow run "$workflow" --repo "$SLIPWAY" "${arguments[@]}" || fail "Slipway did not take the request"

  for _ in $(seq "${FIND_TRIES:-60}"); do
    run=$(gh run list --repo "$SLIPWAY" --workflow "$workflow" --limit 50 --json databaseId,displayTitle \
      --jq "map(select(.displayTitle | contains(\"$request\"))) | first | .databaseId // empty") || run=''
    [[ -n $run ]] && break
    sleep "${PAUSE:-5}"
  done
  [[ -n $run ]] || fail "the request $request did not start in $SLIPWAY"

  link=https://github.com/$SLIPWAY/actions/runs/$run
  say "asked: $link"
  # A job at GitHub ends after six hours at the latest, and nobody waits longer than that.
  deadline=$((SECONDS + ${SECONDS_TO_ASK:-21600}))
  while true; do
    if state=$(gh run view "$run" --repo "$SLIPWAY" --json status,conclusion --jq '.status + " " + (.conclusion // "")'); then
      silent=0
    else
      silent=$((silent + 1))
      ((silent < ${SILENT_TRIES:-60})) || fail "GitHub has not answered $silent times in a row, so that nobody knows how it ended: $link"
    fi
    case $state in
      'completed success') return 0 ;;
      completed*) fail "Slipway refused or failed: $link (${state#completed })" ;;
    esac
    ((SECONDS < deadline)) || fail "Slipway has not come to an end in ${SECONDS_TO_ASK:-21600} s: $link"
    sleep "${PAUSE:-5}"
  done
}
