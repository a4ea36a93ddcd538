# Gets the tools that a runner lacks, at the versions in KUBECTL, AWS_CLI and GH; one without a version is not wanted.
set -euo pipefail

folder=${RUNNER_TEMP:?}/tools
mkdir -p "$folder"

# lacks TOOL VERSION
lacks() { [[ -n $2 ]] && ! command -v "$1" >/dev/null; }

get() { curl --fail --silent --show-error --location --retry 3 --output "$2" "$1"; }

if lacks kubectl "${KUBECTL:-}"; then
  address=https://dl.k8s.io/release/v$KUBECTL/bin/linux/amd64/kubectl
  get "$address" "$folder/kubectl"
  get "$address.sha256" "$folder/kubectl.sha256"
  echo "$(<"$folder/kubectl.sha256")  $folder/kubectl" | sha256sum --check --quiet
  chmod +x "$folder/kubectl"
fi
if lacks aws "${AWS_CLI:-}"; then
  get "https://awscli.amazonaws.com/awscli-exe-linux-x86_64-$AWS_CLI.zip" "$folder/aws.zip"
  unzip -q "$folder/aws.zip" -d "$folder"
  "$folder/aws/install" --install-dir "$folder/aws-cli" --bin-dir "$folder" >/dev/null
fi
if lacks gh "${GH:-}"; then
  address=https://github.com/cli/cli/releases/download/v$GH
  get "$address/gh_${GH}_linux_amd64.tar.gz" "$folder/gh_${GH}_linux_amd64.tar.gz"
  get "$address/gh_${GH}_checksums.txt" "$folder/gh.sums"
  (cd "$folder" && sha256sum --check --quiet --ignore-missing gh.sums)
  tar --extract --gzip --file "$folder/gh_${GH}_linux_amd64.tar.gz" --directory "$folder" --strip-components 2 "gh_${GH}_linux_amd64/bin/gh"
fi
echo "$folder" >>"$GITHUB_PATH"
