environment=${1:?usage: watch-recovery.sh ENVIRONMENT STRATEGY}
strategy=${2:?usage: watch-recovery.sh ENVIRONMENT STRATEGY}
[[ -v watches[$strategy] ]] || fail "no strategy $strategy watches before it goes back; those that do are ${!watches[*]}"

# is_well says whether what is asked for answers, and whether nothing that makes this strategy go back is wrong any more.
is_well() {
  local row where which name sign limit query value well=0
  bash "$(dirname -- "$0")/ASSESSMENT" >&2 || well=1
  for row in "${thresholds[@]}"; do
    IFS='|' read -r where which name sign limit query <<<"$row"
    [[ $where == "$environment" && $which == "$strategy" ]] || continue
    if ! value=$(measured "$query") || [[ $value == NaN ]]; then
      say "  $name is not known"
      well=1
    elif holds "$value" "$sign" "$limit"; then
      say "  $name is $value, $sign $limit"
      well=1
    else
      say "  $name is $value, and no longer $sign $limit"
    fi
  done
  return "$well"
}

in_a_row=0
deadline=$((SECONDS + ${watches[$strategy]}))
while true; do
  if is_well; then
    in_a_row=$((in_a_row + 1))
    say "well, $in_a_row of ${successes[$strategy]} times in a row"
  else
    in_a_row=0
    say "not well"
  fi
  if ((in_a_row >= ${successes[$strategy]})); then
    [[ -z ${GITHUB_OUTPUT:-} ]] || echo recovered=true >>"$GITHUB_OUTPUT"
    echo "::notice::$product has recovered in $environment by itself, and is not rolled back"
    exit 0
  fi
  ((SECONDS < deadline)) || break
  sleep "${PAUSE:-${intervals[$environment]}}"
done
echo "::notice::$product has not recovered in $environment within ${watches[$strategy]} s, and is rolled back"
