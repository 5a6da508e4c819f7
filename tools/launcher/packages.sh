# Packages: what is missing, and how to get it. The groups stand in tools/packages.txt.

package_table=$root/tools/packages.txt

package_groups() {
    awk '!/^#/ { print $1 }' "$package_table" | uniq
}

# The names of a group: column 2 is Debian's, 3 Homebrew's, 4 vcpkg's.
packages() {  # COLUMN GROUP...
    local column=$1
    shift
    awk -v column="$column" -v groups=" $* " '
        !/^#/ && index(groups, " " $1 " ") && $column != "-" && !seen[$column]++ {
            print $column
        }' "$package_table"
}

# Node.js and npm from elsewhere serve as well as Debian's.
node_is_here() {
    local version
    command -v npm >/dev/null && version=$(node --version 2>/dev/null) || return 1
    version=${version#v}
    [ "${version%%.*}" -ge 18 ]
}

missing_packages() {  # GROUP...
    local wanted
    wanted=$(packages 2 "$@")
    if node_is_here; then wanted=$(grep -vxE 'nodejs|npm' <<<"$wanted" || true); fi
    # shellcheck disable=SC2086  # one argument for each name
    { dpkg-query -W -f '${Package} ${db:Status-Status}\n' $wanted 2>/dev/null || true; } |
        awk -v wanted="$wanted" '
            $2 == "installed" { here[$1] = 1 }
            END {
                count = split(wanted, names, "\n")
                for (i = 1; i <= count; i++) if (!here[names[i]]) print names[i]
            }'
}

has_apt() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null
}

say_by_hand() {  # GROUP...
    echo "This system has no apt: please install by hand, once,"
    echo "  with Homebrew:  brew install $(packages 3 "$@" | paste -sd ' ' -)"
    echo "  with vcpkg:     vcpkg install $(packages 4 "$@" | paste -sd ' ' -)"
    echo "  (Debian's names, for other systems: $(packages 2 "$@" | paste -sd ' ' -))"
}

apt() {
    local run=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
    if [ "$(id -u)" = 0 ]; then "${run[@]}" "$@"; else sudo "${run[@]}" "$@"; fi
}

# Install what is missing of the groups; says first what that is.
install_groups() {  # GROUP...
    local missing
    if ! has_apt; then return; fi
    missing=$(missing_packages "$@")
    if [ -z "$missing" ]; then return; fi
    echo "Going to install from this system's packages:" $missing >&2
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null ||
            fail 1 "this needs root and there is no sudo: run './unrolled setup $*' as root"
        sudo -v || fail 1 "installing needs root: run './unrolled setup $*' as root"
    fi
    quietly "$root/build/log/update.log" "reading the package lists" apt update
    # shellcheck disable=SC2086
    quietly "$root/build/log/install.log" "installing" \
        apt install -y --no-install-recommends $missing
    echo "Installed." >&2
}

# Only installing needs root: what `sudo ./unrolled` builds shall belong to the clone's owner.
leave_sudo() {  # ARGUMENTS...
    [ "$(id -u)" = 0 ] && [ "${SUDO_UID:-0}" != 0 ] || return 0
    if [ "$(stat -c %u "$root")" = "$SUDO_UID" ]; then
        exec sudo -u "#$SUDO_UID" -- "$root/unrolled" "$@"
    fi
}

command_setup() {  # [GROUP...]
    local group
    for group in "$@"; do
        package_groups | grep -qx -- "$group" ||
            fail 2 "there is no group '$group'; did you mean $(package_groups | nearest "$group")?"
    done
    if ! has_apt; then
        say_by_hand base "$@"
        return
    fi
    install_groups base "$@"
    echo "Everything is installed for: base $*"
}

command_doctor() {
    local group missing healthy=0
    if ! has_apt; then
        say_by_hand $(package_groups)
        return
    fi
    for group in $(package_groups); do
        missing=$(missing_packages "$group" | paste -sd ' ' -)
        if [ -z "$missing" ]; then
            echo "$group: complete"
        else
            echo "$group: missing $missing"
            echo "    to get it: ./unrolled setup ${group#base}"
            if [ "$group" = base ]; then healthy=1; fi
        fi
    done
    return "$healthy"
}
