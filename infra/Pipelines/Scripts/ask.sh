# ask WORKFLOW FIELD=VALUE... starts the workflow there and waits for its end.
ask() {
  local workflow=$1 field arguments=() run='' state='' request
  shift
  : "${SLIPWAY:?SLIPWAY has to be the owner/name of the repository that deploys}"
  request="${product}-${GITHUB_RUN_ID:-$$}-${GITHUB_RUN_ATTEMPT:-1}-$(date +%s)"
  for field in "$@" "request=$request"; do arguments+=(-f "$field"); done
  gh workflow run "$workflow" --repo "$SLIPWAY" "${arguments[@]}" || fail "Slipway did not take the request"

  for _ in $(seq "${FIND_TRIES:-60}"); do
    run=$(gh run list --repo "$SLIPWAY" --workflow "$workflow" --event workflow_dispatch --limit 50 --json databaseId,displayTitle \
      --jq "map(select(.displayTitle | contains(\"$request\"))) | first | .databaseId // empty") || run=''
    [[ -n $run ]] && break
    sleep "${PAUSE:-5}"
  done
  [[ -n $run ]] || fail "the request $request did not start in $SLIPWAY"

  say "asked: https://github.com/$SLIPWAY/actions/runs/$run"
  while true; do
    state=$(gh run view "$run" --repo "$SLIPWAY" --json status,conclusion --jq '.status + " " + (.conclusion // "")') || state=''
    case $state in
      'completed success') return 0 ;;
      completed*) fail "Slipway refused or failed: https://github.com/$SLIPWAY/actions/runs/$run (${state#completed })" ;;
    esac
    sleep "${PAUSE:-5}"
  done
}
