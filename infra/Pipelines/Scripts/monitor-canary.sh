environment=${1:-USUAL}
[[ -v limits[$environment] ]] || fail "there is no environment $environment; there are ${!limits[*]}"

watch "$environment"
say "every workload of $product is healthy in $environment"
