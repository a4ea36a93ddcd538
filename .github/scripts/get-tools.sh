#!/usr/bin/env bash
# Gets what reaching a cluster needs and the runner lacks, at the versions in KUBECTL and AWS_CLI.
set -euo pipefail

folder=${RUNNER_TEMP:?}/tools
mkdir -p "$folder"
if ! command -v kubectl >/dev/null; then
  address=https://dl.k8s.io/release/v$KUBECTL/bin/linux/amd64/kubectl
  curl -fsSL --retry 3 --output "$folder/kubectl" "$address"
  echo "$(curl -fsSL --retry 3 "$address.sha256")  $folder/kubectl" | sha256sum --check --quiet
  chmod +x "$folder/kubectl"
fi
if ! command -v aws >/dev/null; then
  curl -fsSL --retry 3 --output "$folder/aws.zip" "https://awscli.amazonaws.com/awscli-exe-linux-x86_64-$AWS_CLI.zip"
  unzip -q "$folder/aws.zip" -d "$folder"
  "$folder/aws/install" --install-dir "$folder/aws-cli" --bin-dir "$folder" >/dev/null
fi
echo "$folder" >>"$GITHUB_PATH"
