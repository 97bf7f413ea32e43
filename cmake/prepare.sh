# For app/run and tests/run: what is missing from Debian is installed, what is out of date is built. Quiet where there is
# nothing to do; whatever is said goes to stderr, because stdout belongs to the program.
# Pre: `root` is the folder of the sources.

say() { echo "$*" >&2; }

# installMissing GROUP...: the packages of these groups of packages.txt.
installMissing() {
    local groups=" $* " wanted=() missing=() group package
    while read -r group package _; do
        [[ $groups == *" $group "* ]] && wanted+=("$package")
    done <"$root/cmake/packages.txt"
    if ! command -v dpkg-query >/dev/null; then
        say "This is not Debian; these packages or their like are needed: ${wanted[*]}"
        return
    fi
    local installed
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null || true)
    for package in "${wanted[@]}"; do
        grep -qFx "$package installed" <<<"$installed" || missing+=("$package")
    done
    ((${#missing[@]})) || return 0

    local asRoot=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            say "Missing packages; as root: apt-get install ${missing[*]}"
            exit 1
        fi
        asRoot=(sudo)
    fi
    say "Installing ${missing[*]}"
    local apt=("${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0)
    { "${apt[@]}" update && "${apt[@]}" install -y --no-install-recommends "${missing[@]}"; } </dev/null >&2
}

# buildPreset PRESET [TARGET]: configures where needed and builds. CMake itself configures again when a CMakeLists.txt
# changes; it does not know of changed presets or of sources that have moved to another folder.
buildPreset() {
    local preset=$1 target=${2:-all} dir=$root/build/$1
    if ! grep -qFx "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$dir/CMakeCache.txt" 2>/dev/null; then
        configure "$preset" --fresh
    elif [[ ! $dir/build.ninja -nt $root/CMakePresets.json ]]; then
        configure "$preset"
    fi
    if ! ninja -C "$dir" -n "$target" 2>/dev/null | grep -q 'no work to do'; then
        say "Building $target ($preset)"
        if [[ -t 2 ]]; then
            ninja -C "$dir" "$target" >&2
        else
            ninja -C "$dir" --quiet "$target" >&2
        fi
    fi
}

configure() {
    say "Configuring ($1)"
    (cd "$root" && cmake --preset "$@" >/dev/null)
    touch "$root/build/$1/build.ninja"
}
