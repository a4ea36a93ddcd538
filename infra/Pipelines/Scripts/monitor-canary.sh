environment=${1:-USUAL}
[[ -v limits[$environment] ]] || fail "there is no environment $environment; there are ${!limits[*]}"

declare -A bad=() unknown=()
silent=0
deadline=$((SECONDS + ${limits[$environment]}))

# judge WORKLOAD VERSION asks for every measurement of the version, and fails once the product's limits are reached.
judge() {
  local row where whose name sign limit most delay doubts query value what
  for row in "${thresholds[@]}"; do
    IFS='|' read -r where whose name sign limit most delay doubts query <<<"$row"
    [[ $where == "$environment" && $whose == "$1" && $SECONDS -ge $delay ]] || continue
    what="$name of $whose in $environment"
    if ! value=$(measured "${query//"$version_mark"/$2}"); then
      silent=$((silent + 1))
      ((silent <= ${errors[$environment]})) || fail "Prometheus has not answered $silent times in a row, so that nobody knows how $what is"
      continue
    fi
    silent=0
    say "  $what is $value${sign:+, wrong when $sign $limit}"
    [[ -n $sign ]] || continue
    case $value:${missing[$environment]} in
      NaN:success) continue ;;
      NaN:inconclusive)
        unknown[$what]=$((${unknown[$what]:-0} + 1))
        ((${unknown[$what]} <= doubts)) || fail "$what could not be measured ${unknown[$what]} times"
        continue
        ;;
      NaN:*) ;;
      *) holds "$value" "$sign" "$limit" || continue ;;
    esac
    bad[$what]=$((${bad[$what]:-0} + 1))
    ((${bad[$what]} < most)) || fail "$what is $value, $sign $limit, for the ${bad[$what]}. time"
  done
}

while true; do
  waits=no
  for workload in "${workloads[@]}"; do
    phase=$(phase_of "${namespaces[$environment]}" "$workload" '')
    say "$workload: $phase"
    case $phase in
      healthy) continue ;;
      aborted | degraded) fail "$workload in $environment was rolled back ($phase)" ;;
    esac
    waits=yes
    judge "$workload" "$(version_of "${namespaces[$environment]}" "$workload")"
  done
  [[ $waits == yes ]] || break
  ((SECONDS < deadline)) || fail "$product in $environment is not healthy after ${limits[$environment]} s"
  sleep "${PAUSE:-${intervals[$environment]}}"
done
say "every workload of $product is healthy in $environment"
