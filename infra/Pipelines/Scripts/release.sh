environment=${1:?usage: release.sh ENVIRONMENT [VERSION]}
version=${2:-$(git rev-parse --short HEAD)}
[[ -v limits[$environment] ]] || fail "there is no environment $environment; there are ${!limits[*]}"

images='{}'
digests=''
tree=$(git rev-parse 'HEAD^{tree}')
for entry in "${components[@]}"; do
  component=${entry%%=*}
  image=${entry#*=}
  digest=$(docker buildx imagetools inspect "$IMAGE_PREFIX/$image:tree-$tree" --format '{{.Manifest.Digest}}') ||
    fail "$image was never built from this source"
  images=$(jq --compact-output --arg component "$component" --arg image "$IMAGE_PREFIX/$image@$digest" '.[$component] = $image' <<<"$images")
  digests+=" $digest"
done

say "releasing $version to $environment: $images"
ask release.yml "product=$product" "environment=$environment" "version=$version" "commit=$(git rev-parse HEAD)" "images=$images" \
  "source=${GITHUB_SERVER_URL:-https://github.com}/${GITHUB_REPOSITORY:-}/actions/runs/${GITHUB_RUN_ID:-}"
# From here on something may have changed, and a rollback has something to go back from.
[[ -z ${GITHUB_OUTPUT:-} ]] || echo released=true >>"$GITHUB_OUTPUT"
if ((${#workloads[@]})) && [[ ${WATCH:-yes} == yes ]]; then
  watch "$environment" "$digests"
fi
say "$version is released to $environment"
