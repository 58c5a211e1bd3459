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

# Debian starts these when they are installed, and at every boot; the site runs its own.
own_services=(prometheus prometheus-alertmanager)

# keep_quiet PACKAGE… : those of own_services in the list are not started when they are installed. A policy-rc.d that is
# there already is somebody's decision and stays.
keep_quiet() {
    local service quiet=() pattern=
    for service in "${own_services[@]}"; do
        [[ " $* " == *" $service "* ]] || continue
        quiet+=("$service")
        pattern+="$service|$service.service|"
    done
    [ ${#quiet[@]} != 0 ] && [ ! -e /usr/sbin/policy-rc.d ] || return 0
    say "Services: ${quiet[*]} of Debian will be neither started nor enabled"
    as_root tee /usr/sbin/policy-rc.d >/dev/null <<EOF
#!/bin/sh
# Vigía's installer: gone when it is done.
case "\$1" in ${pattern%|}) exit 101 ;; esac
exit 0
EOF
    as_root chmod 755 /usr/sbin/policy-rc.d
}

# end_quiet PACKAGE… : takes our policy-rc.d away, and leaves those services disabled for the next boot.
end_quiet() {
    local service
    if grep -qs "Vigía's installer" /usr/sbin/policy-rc.d; then as_root rm -f /usr/sbin/policy-rc.d; fi
    for service in "${own_services[@]}"; do
        if [[ " $* " == *" $service "* ]] && [ -e "/etc/init.d/$service" ]; then
            as_root update-rc.d "$service" disable >/dev/null 2>&1 || true
        fi
    done
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
    keep_quiet "${missing[@]}"
    # shellcheck disable=SC2064 # the names are those of now
    trap "end_quiet ${missing[*]}" EXIT
    if ! { as_root apt-get update && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        die "The packages could not be installed: see the lines above, then run this again."
    fi
    rm -f "$log"
    trap - EXIT
    end_quiet "${missing[@]}"
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
