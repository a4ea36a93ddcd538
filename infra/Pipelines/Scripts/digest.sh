digest=${1:?usage: digest.sh DIGEST ENVIRONMENT}
environment=${2:?usage: digest.sh DIGEST ENVIRONMENT}
told=''

for row in "${figures[@]}"; do
  IFS='|' read -r which where topic name query <<<"$row"
  [[ $which == "$digest" && $where == "$environment" ]] || continue
  [[ $topic == "$told" ]] || printf '%s%s\n' "${told:+$'\n'}" "$topic"
  told=$topic
  value=$(measured "$query") || value=NaN
  [[ $value != NaN ]] || value='not known'
  printf '  %s: %s\n' "$name" "$value"
done

[[ -n $told ]] || fail "there is nothing to tell of $environment in the digest $digest"
