# Goes back to a service's earlier deployment on Railway, whose own tool has no command for it: roll-back-hosted.sh SERVICE ENVIRONMENT
# Needs a project token of the environment in RAILWAY_TOKEN.
# shellcheck disable=SC2016 # the variables in single quotes are GraphQL's
set -euo pipefail

service=${1:?usage: roll-back-hosted.sh SERVICE ENVIRONMENT}
environment=${2:?usage: roll-back-hosted.sh SERVICE ENVIRONMENT}
: "${RAILWAY_TOKEN:?RAILWAY_TOKEN has to be a project token of $environment}"
api=${RAILWAY_API:-https://backboard.railway.com/graphql/v2}

# ask QUERY VARIABLES: the answer's data
ask() {
  local answer
  answer=$(jq --null-input --arg query "$1" --argjson variables "$2" '{query: $query, variables: $variables}' |
    curl --fail --silent --show-error --retry 2 --max-time "${SECONDS_TO_ANSWER:-20}" --header 'Content-Type: application/json' --data @- \
      --config <(printf 'header = "Project-Access-Token: %s"\n' "$RAILWAY_TOKEN") "$api") || {
    echo "::error::Railway does not answer at $api" >&2
    return 1
  }
  if [[ $(jq '.errors // [] | length' <<<"$answer") != 0 ]]; then
    echo "::error::Railway: $(jq --raw-output '.errors[0].message' <<<"$answer")" >&2
    return 1
  fi
  jq '.data' <<<"$answer"
}

place=$(ask 'query { projectToken { projectId environmentId } }' '{}')
project=$(jq '{id: .projectToken.projectId}' <<<"$place")
id=$(ask 'query services($id: String!) { project(id: $id) { services { edges { node { id name } } } } }' "$project" |
  jq --raw-output --arg name "$service" '.project.services.edges[].node | select(.name == $name) | .id')
[[ -n $id ]] || {
  echo "::error::Railway has no service $service in this project" >&2
  exit 1
}

input=$(jq --arg service "$id" '{input: {projectId: .projectToken.projectId, environmentId: .projectToken.environmentId, serviceId: $service}}' <<<"$place")
earlier=$(ask 'query deployments($input: DeploymentListInput!) {
    deployments(first: 20, input: $input) { edges { node { id createdAt canRollback status } } } }' "$input" |
  jq --raw-output '[.deployments.edges[].node] | sort_by(.createdAt) | reverse | .[1:] | map(select(.canRollback)) | first | .id // empty')
[[ -n $earlier ]] || {
  echo "::error::$service has no earlier deployment that can be gone back to" >&2
  exit 1
}

ask 'mutation back($id: String!) { deploymentRollback(id: $id) }' "$(jq --null-input --arg id "$earlier" '{id: $id}')" >/dev/null
echo "$service in $environment is back at the deployment $earlier"
