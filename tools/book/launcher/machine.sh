# A made-up machine for the launcher's tests: a book of two chapters whose programs print how they
# were called, and a PATH where packages, the build and sudo are pretended.

make_machine() {  # BOOK
    machine=$(mktemp -d)
    trap 'rm -rf "$machine"' EXIT
    mkdir -p "$machine"/{bin,elsewhere,book/chapters/01_vectorization,book/chapters/02_rnn}
    cp -R "$1/unrolled" "$machine/book/"
    mkdir -p "$machine"/book/{common,tools/learn,tools/reproduce}
    cp "$1/tools/reproduce/results.txt" "$machine/book/tools/reproduce/"
    cp -R "$1/tools/launcher" "$1/tools/packages.txt" "$machine/book/tools/"
    local tool
    for tool in bash env readlink dirname basename awk sed grep paste sort uniq tail tr mkdir \
        sleep rm find stat head cat getconf touch chmod id; do
        ln -s "$(command -v "$tool")" "$machine/bin/$tool"
    done
    pretend_packages
    pretend_build
}

pretend() {  # NAME; the script on standard input
    rm -f "$machine/bin/$1"
    { echo '#!/usr/bin/env bash'; echo "machine=$machine"; cat; } >"$machine/bin/$1"
    chmod +x "$machine/bin/$1"
}

# A package is installed unless its name is a line of the file "missing".
pretend_packages() {
    : >"$machine/missing"
    pretend dpkg-query <<'END'
missing=" $(<"$machine/missing") "
for package in "${@:4}"; do
    case ${missing//$'\n'/ } in *" $package "*) ;; *) echo "$package installed" ;; esac
done
END
    pretend apt-get <<'END'
echo "apt-get $*" >>"$machine/apt.log"
case " $* " in *" install "*) : >"$machine/missing" ;; esac
END
    pretend sudo <<'END'
echo "sudo $*" >>"$machine/apt.log"
if [ "$1" = -v ]; then exit; fi
exec "$@"
END
}

# The programs print their folder, their arguments and what they find in the environment.
pretend_build() {
    pretend cmake <<'END'
echo "cmake $*" >>"$machine/cmake.log"
if [ -e "$machine/broken" ]; then echo "error: a semicolon is missing"; exit 1; fi
build=$machine/book/build/release
mkdir -p "$build"
touch "$build/build.ninja"
echo "CMAKE_HOME_DIRECTORY:INTERNAL=$machine/book" >"$build/CMakeCache.txt"
for target in "${@:4}"; do
    chapter=${target%_run}
    chapter=${chapter%_worked_examples}
    program=$build/chapters/$chapter/$target
    case $target in learn | reproduce) program=$build/tools/$target/$target ;; esac
    mkdir -p "$(dirname "$program")"
    {
        echo '#!/usr/bin/env bash'
        echo 'echo "in $PWD: ${0##*/} $*; book ${UNROLLED_BOOK-}, ${OPENBLAS_NUM_THREADS-} thread"'
        echo "[ ! -e $machine/disagrees ] || [ $chapter != 01_vectorization ]"
    } >"$program"
    chmod +x "$program"
done
END
}
