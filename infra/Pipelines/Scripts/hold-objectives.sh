environment=${1:?usage: hold-objectives.sh ENVIRONMENT SUITE}
suite=${2:?usage: hold-objectives.sh ENVIRONMENT SUITE}
held=0
missed=()

for row in "${objectives[@]}"; do
  IFS='|' read -r where whose name sign limit query <<<"$row"
  [[ $where == "$environment" && $whose == "$suite" ]] || continue
  held=$((held + 1))
  for _ in $(seq "${TRIES:-6}"); do
    value=$(measured "$query") || value=NaN
    [[ $value == NaN ]] || break
    sleep "${PAUSE:-10}"
  done
  if [[ $value == NaN ]]; then
    missed+=("$name in $environment is not known, so that nobody can say that it holds")
  elif holds "$value" "$sign" "$limit"; then
    missed+=("$name in $environment is $value, which is $sign $limit")
  else
    say "$name in $environment is $value, and not $sign $limit"
  fi
done

((held)) || fail "the suite $suite is held to nothing in $environment"
if ((${#missed[@]})); then
  printf '::error::%s\n' "${missed[@]}" >&2
  exit 1
fi
say "all $held objectives of $suite hold in $environment"
