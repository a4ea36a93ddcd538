# Gets the tools that a runner lacks, at the versions in KUBECTL, AWS_CLI and GH; one without a version is not wanted.
# AWS_CLI_SHA256 and GH_SHA256 are the hashes that downloads must have; kubectl's is published beside it. KUBECTL_FROM, AWS_CLI_FROM and
# GH_FROM name mirrors, for networks that have some.
set -euo pipefail

folder=${RUNNER_TEMP:?}/tools
mkdir -p "$folder"

# lacks TOOL VERSION
lacks() { [[ -n $2 ]] && ! command -v "$1" >/dev/null; }

# get ADDRESS FILE
get() {
  curl --fail --silent --show-error --location --retry 3 --output "$folder/$2" "$1" || {
    echo "::error::$1 cannot be had" >&2
    exit 1
  }
}

# hold FILE SHA256
hold() {
  echo "$2  $folder/$1" | sha256sum --check --status || {
    echo "::error::$1 is not what it should be: its hash is not $2" >&2
    exit 1
  }
}

if lacks kubectl "${KUBECTL:-}"; then
  address=${KUBECTL_FROM:-https://dl.k8s.io/release}/v$KUBECTL/bin/linux/amd64/kubectl
  get "$address" kubectl
  get "$address.sha256" kubectl.sha256
  hold kubectl "$(<"$folder/kubectl.sha256")"
  chmod +x "$folder/kubectl"
fi
if lacks aws "${AWS_CLI:-}"; then
  get "${AWS_CLI_FROM:-https://awscli.amazonaws.com}/awscli-exe-linux-x86_64-$AWS_CLI.zip" aws.zip
  hold aws.zip "${AWS_CLI_SHA256:?}"
  # Beside the programs, one of which is called aws as well.
  unzip -q "$folder/aws.zip" -d "$folder/aws-installer"
  "$folder/aws-installer/aws/install" --install-dir "$folder/aws-cli" --bin-dir "$folder" >/dev/null
fi
if lacks gh "${GH:-}"; then
  archive=gh_${GH}_linux_amd64
  get "${GH_FROM:-https://github.com/cli/cli/releases/download}/v$GH/$archive.tar.gz" gh.tar.gz
  hold gh.tar.gz "${GH_SHA256:?}"
  tar --extract --gzip --file "$folder/gh.tar.gz" --directory "$folder" --strip-components 2 "$archive/bin/gh"
fi
echo "$folder" >>"$GITHUB_PATH"
