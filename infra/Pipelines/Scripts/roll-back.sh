environment=${1:?usage: roll-back.sh ENVIRONMENT [RELEASE]}
[[ -v limits[$environment] ]] || fail "there is no environment $environment; there are ${!limits[*]}"

say "rolling back $environment${2:+ to $2}"
ask rollback.yml "product=$product" "environment=$environment" "to=${2:-}" "reason=${REASON:-a pipeline or a person asked for it}" \
  "source=${GITHUB_SERVER_URL:-https://github.com}/${GITHUB_REPOSITORY:-}/actions/runs/${GITHUB_RUN_ID:-}"
if ((${#workloads[@]})); then
  watch "$environment"
fi
say "$environment is rolled back"
