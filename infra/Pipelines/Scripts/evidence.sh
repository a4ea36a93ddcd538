kind=${1:?usage: evidence.sh KIND [ENVIRONMENT]}
environment=${2:-}
mkdir -p evidence
document=$(mktemp)
trap 'rm -f "$document"' EXIT

images='{}'
if [[ -n $environment ]]; then
  tree=$(git rev-parse 'HEAD^{tree}')
  for entry in "${components[@]}"; do
    digest=$(docker buildx imagetools inspect "${IMAGE_PREFIX:?}/${entry#*=}:tree-$tree" --format '{{.Manifest.Digest}}') || {
      echo "::error::${entry#*=} was never built from this source, so that this proves nothing of $environment"
      exit 1
    }
    images=$(jq --arg component "${entry%%=*}" --arg digest "$digest" '.[$component] = $digest' <<<"$images")
  done
fi

# For people: what the job has measured on the way.
measured=$(python3 "$(dirname -- "$0")/push-figures.py" show) || measured='{}'

jq --null-input --arg product "$product" --arg kind "$kind" --arg spec "${SPEC:?}" --arg commit "${COMMIT:?}" \
  --arg environment "$environment" --argjson images "$images" --argjson measured "$measured" '
  {format: "slipway.evidence/1", product: $product, kind: $kind, result: "passed", when: (now | floor | todate),
    spec: $spec, commit: $commit}
  + if $environment == "" then {} else {environment: $environment, images: $images} end
  + if $measured == {} then {} else {measured: $measured} end' >"$document"

# The token's audience is the document's hash: nobody can hang it on another one.
hash=$(sha256sum <"$document" | cut -d ' ' -f 1)
token=$(curl --silent --show-error --fail --retry 3 \
  --config <(printf 'header = "Authorization: bearer %s"\n' "${ACTIONS_ID_TOKEN_REQUEST_TOKEN:?}") \
  "${ACTIONS_ID_TOKEN_REQUEST_URL:?}&audience=sha256:$hash" | jq --raw-output .value)
jq --null-input --rawfile document "$document" --arg token "$token" \
  '{format: "slipway.signed-evidence/1", document: $document, token: $token}' >"evidence/$kind.json"
echo "$kind is proven for ${COMMIT}${environment:+ in $environment}"
