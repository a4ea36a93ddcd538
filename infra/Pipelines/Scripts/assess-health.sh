# Asks every health endpoint and says which answered; fails at the end when a critical one did not.
set -uo pipefail

failed=0
for endpoint in "${endpoints[@]}"; do
  IFS='|' read -r component variable path critical <<<"$endpoint"
  url="${!variable:?$variable has to be the URL of $component}$path"
  if curl -f --silent --show-error --output /dev/null --max-time "$timeout" --retry 2 --retry-connrefused "$url"; then
    line="$component answers at $url"
  else
    line="$component does not answer at $url ($critical)"
    [[ $critical == critical ]] && failed=1
  fi
  echo "$line"
  [[ -z ${GITHUB_STEP_SUMMARY:-} ]] || echo "- $line" >>"$GITHUB_STEP_SUMMARY"
done

exit "$failed"
