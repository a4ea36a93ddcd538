: "${PROMETHEUS_URL:?PROMETHEUS_URL has to be where the Prometheus of the environment answers}"

# measured QUERY says what it is now, and NaN where there is no such series; it fails where nobody answers.
measured() {
  local answer
  answer=$(curl --fail --silent --show-error --max-time 10 --retry 2 --get --data-urlencode "query=$1" \
    --config <(printf 'user = "pipeline:%s"\n' "${PUSHGATEWAY_PASSWORD:-}") "${PROMETHEUS_URL%/}/api/v1/query") || return 1
  jq --exit-status --raw-output 'select(.status == "success") | .data.result[0].value[1] // "NaN"' <<<"$answer"
}

# holds VALUE SIGN LIMIT
holds() {
  awk -v value="$1" -v sign="$2" -v limit="$3" 'BEGIN {
    if (value == "+Inf") value = 1e300
    if (value == "-Inf") value = -1e300
    value += 0; limit += 0
    exit !(sign == ">" ? value > limit : sign == ">=" ? value >= limit : sign == "<" ? value < limit : value <= limit)
  }'
}
