#!/usr/bin/env bash
# What app/run and tests/run install: nothing where nothing is missing, otherwise exactly what is. dpkg and apt are
# played by functions.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
source "$root/cmake/prepare.sh"

here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
mkdir "$here/cmake"
printf '%s\n' '# comment' 'build  g++  C++20' 'build  cmake  3.25' 'test  qpdf  checks' 'tidy  clang-tidy' \
    >"$here/cmake/packages.txt"
root=$here
fails=0

present=
dpkg-query() { printf '%s installed\n' $present; }
env() { echo "${*/DEBIAN_FRONTEND=noninteractive /}" >>"$here/calls"; }
sudo() { "$@"; }

# expect WHAT ACTUAL WANTED
expect() {
    if [[ $2 == "$3" ]]; then
        echo "ok: $1"
    else
        echo "FAILED: $1"
        diff <(echo "$3") <(echo "$2") || true
        fails=1
    fi
}

# calls INSTALLED GROUP...: what apt-get was asked for
calls() {
    present=$1
    shift
    : >"$here/calls"
    installMissing "$@" 2>/dev/null
    grep -o 'update$\|install .*' "$here/calls" || true
}

expect 'nothing is missing, nothing is asked' "$(calls 'g++ cmake qpdf' build test)" ''
expect 'a package of another group is not wanted' "$(calls 'g++ cmake' build)" ''
expect 'what is missing is installed after one update' "$(calls 'cmake' build test)" \
    $'update\ninstall -y --no-install-recommends g++ qpdf'
expect 'a name inside another name is not it' "$(calls 'cmake-data libg++ qpdf g++' build test)" \
    $'update\ninstall -y --no-install-recommends cmake'
exit "$fails"
