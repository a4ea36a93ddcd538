#!/usr/bin/env bash
# Writes down what became of a release, and has the program say the same as the cluster: record.sh STACK PRODUCT OUTCOME REASON
set -euo pipefail
# shellcheck source=github.sh
source "$(dirname -- "$0")/github.sh"

stack=${1:?usage: record.sh STACK PRODUCT OUTCOME REASON}
product=${2:?usage: record.sh STACK PRODUCT OUTCOME REASON}
outcome=${3:?usage: record.sh STACK PRODUCT OUTCOME REASON}
reason=${4:?usage: record.sh STACK PRODUCT OUTCOME REASON}

./slipway release record "$stack" "$product" "$outcome" --reason "$reason"
bash "$(dirname -- "$0")/commit-releases.sh" "$product in $stack is $outcome"
# The cluster went back by itself; otherwise the next deployment would try again what was aborted.
[[ $outcome != aborted ]] || dispatch deploy.yml '{}'
