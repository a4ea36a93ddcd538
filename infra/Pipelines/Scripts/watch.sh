# watch ENVIRONMENT [DIGESTS] waits until every workload runs what was asked for, all of it and healthy, or was rolled back.
watch() {
  local environment=$1 digests=${2:-} deadline workload phase
  deadline=$((SECONDS + ${limits[$environment]}))
  for workload in "${workloads[@]}"; do
    while true; do
      phase=$(phase_of "${namespaces[$environment]}" "$workload" "$digests")
      say "$workload: $phase"
      measurements "$environment" >&2 || true
      case $phase in
        healthy) break ;;
        aborted | degraded) fail "$workload in $environment was rolled back ($phase)" ;;
      esac
      ((SECONDS < deadline)) || fail "$workload in $environment is not healthy after ${limits[$environment]} s ($phase)"
      sleep "${PAUSE:-5}"
    done
  done
}

# phase_of NAMESPACE WORKLOAD DIGESTS says healthy, progressing, waiting, degraded or aborted; unknown where the cluster does not say it, and
# why is on stderr. A first release creates what is watched: that it is not there yet is no error.
phase_of() {
  local rollout
  rollout=$(kubectl --namespace "$1" get rollouts.argoproj.io "$2" --ignore-not-found --output json) || {
    echo unknown
    return
  }
  [[ -n $rollout ]] || {
    echo waiting
    return
  }
  jq --raw-output --arg digests "$3" '
    ([.spec.template.spec.containers[].image | split("@")[1] // ""] | map(select(. != ""))) as $running
    | if $digests != "" and ($running | any(. as $digest | $digests | contains($digest)) | not) then "waiting"
      elif .status.abort == true then "aborted"
      elif .status.phase == "Degraded" then "degraded"
      elif .status.phase == "Healthy" and (.status.observedGeneration | tostring) == (.metadata.generation | tostring) then "healthy"
      else "progressing" end' <<<"$rollout"
}

# measurements ENVIRONMENT shows what the newest analysis has measured: Prometheus' answers, judged by the product's thresholds.
measurements() {
  kubectl --namespace "${namespaces[$1]}" get analysisruns.argoproj.io --output json 2>/dev/null | jq --raw-output '
    .items | sort_by(.metadata.creationTimestamp) | last // empty
    | .status.metricResults[]? | "  \(.name): \(.phase), last \(.measurements[-1].value // "no data")"'
}

# version_of NAMESPACE WORKLOAD says what the names of the new version's pods carry.
version_of() {
  kubectl --namespace "$1" get rollouts.argoproj.io "$2" --output json 2>/dev/null | jq --raw-output '.status.currentPodHash // "none"' || echo none
}
