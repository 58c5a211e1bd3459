# Sourced by installer/run and tests/run: the steps that both have. Each says in one line what it does.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '▸ %s\n' "$*"; }
die() { printf '✗ %s\n' "$*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else die "This step needs root or sudo: $*"
    fi
}

# install_packages GROUP… : what of installer/packages is missing, and nothing when nothing is.
install_packages() {
    local missing=() group package
    while read -r group package; do
        case " $* " in
            *" $group "*) dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package") ;;
        esac
    done < <(grep -v '^#' "$root/installer/packages")
    if [ ${#missing[@]} = 0 ]; then
        say "Packages: all there."
        return
    fi
    [ -r /etc/debian_version ] || die "This is not Debian: install by hand ${missing[*]}"
    say "Packages: installing ${#missing[@]} (${missing[*]})"
    # The site runs a PostgreSQL of its own: Debian's default cluster would only take port 5432.
    if [[ " ${missing[*]} " == *" postgresql-15 "* ]] && [ ! -e /etc/postgresql-common/createcluster.conf ]; then
        as_root mkdir -p /etc/postgresql-common/createcluster.d
        echo 'create_main_cluster = false' | as_root tee /etc/postgresql-common/createcluster.d/vigia.conf >/dev/null
    fi
    local log
    log=$(mktemp)
    if ! { as_root apt-get update && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        die "The packages could not be installed: see the lines above, then run this again."
    fi
    rm -f "$log"
}

# build PRESET [TARGET…] : into build/PRESET; quiet when all goes well.
build() {
    local preset=$1
    shift
    say "Build: preset $preset, into build/$preset (the first time takes some minutes)"
    cd "$root"
    cmake --preset "$preset" >"build-$preset.log" 2>&1 || { tail -n 40 "build-$preset.log" >&2; die "CMake failed: see build-$preset.log"; }
    cmake --build --preset "$preset" ${1:+--target "$@"} >>"build-$preset.log" 2>&1 || {
        grep -E -A6 'error|FAILED' "build-$preset.log" | head -n 60 >&2
        die "The build failed: see build-$preset.log"
    }
    rm -f "build-$preset.log"
}
