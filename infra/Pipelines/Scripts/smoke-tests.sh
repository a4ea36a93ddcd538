# Asks what has to answer in an environment, and says at the end what did not: smoke-tests.sh ENVIRONMENT
set -euo pipefail

environment=${1:?usage: smoke-tests.sh ENVIRONMENT}
pause=${PAUSE:-3}
failures=()
asked=0
slowest=0

# answers METHOD URL BODY: the status, and the seconds it took
answers() {
  local data=()
  [[ -z $3 ]] || data=(--header 'Content-Type: application/json' --data "$3")
  curl --silent --show-error --location --output /dev/null --max-time "$((timeout * 2))" --request "$1" "${data[@]}" \
    --write-out '%{http_code} %{time_total}' "$2" 2>&1
}

try() {
  local method=$1 url=$2 body=$3 attempt answer status='' seconds=''
  for ((attempt = 0; attempt <= retries; attempt++)); do
    ((attempt == 0)) || sleep "$pause"
    answer=$(answers "$method" "$url" "$body") || true
    read -r status seconds <<<"$answer"
    if [[ $status == 2?? ]] && awk -v took="$seconds" -v limit="$within" 'BEGIN { exit !(took <= limit) }'; then
      echo "ok       $method $url ($status in $seconds s)"
      slowest=$(awk -v one="$slowest" -v other="$seconds" 'BEGIN { print (one + 0 > other + 0 ? one : other) }')
      return 0
    fi
    echo "waiting  $method $url: $answer"
  done
  failures+=("$method $url: $answer, wanted a success within $within s")
}

# A server that speaks WebSocket answers the question for it with 101.
try_websocket() {
  local url=$1 attempt status='' key
  for ((attempt = 0; attempt <= retries; attempt++)); do
    ((attempt == 0)) || sleep "$pause"
    key=$(head -c 16 /dev/urandom | base64)
    read -r _ status _ < <(curl --silent --http1.1 --dump-header - --output /dev/null --max-time "$timeout" --header 'Connection: Upgrade' \
      --header 'Upgrade: websocket' --header 'Sec-WebSocket-Version: 13' --header "Sec-WebSocket-Key: $key" "$url") || true
    # Who was let in would stay until its time is over.
    kill "$!" 2>/dev/null || true
    if [[ $status == 101 ]]; then
      echo "ok       WebSocket $url"
      return 0
    fi
    echo "waiting  WebSocket $url: ${status:-no answer}"
  done
  failures+=("WebSocket $url: ${status:-no answer}, wanted 101")
}

for request in "${requests[@]}"; do
  IFS='|' read -r where method url body <<<"$request"
  [[ $where == "$environment" ]] || continue
  asked=$((asked + 1))
  if [[ $method == WEBSOCKET ]]; then
    try_websocket "$url"
  else
    try "$method" "$url" "$body"
  fi
done

if ((asked == 0)); then
  echo "::error::nothing is known of the environment $environment"
  exit 1
fi
if ((${#failures[@]})); then
  printf '::error::%s\n' "${failures[@]}"
  exit 1
fi
[[ -z ${RUNNER_TEMP:-} ]] || echo "slowest request=$slowest s" >>"$RUNNER_TEMP/measured.txt"
echo "all $asked answered"
