say() { echo "$*" >&2; }

fail() {
  echo "::error::$*" >&2
  exit 1
}
