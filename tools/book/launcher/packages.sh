# What is missing is named, then installed, once.
expect 0 'base: complete' doctor
expect 0 'Everything is installed for: base dev' setup dev

printf '%s\n' g++ doctest-dev clang bubblewrap >"$machine/missing"
expect 1 'base: missing g\+\+ doctest-dev' doctor
expect 1 'to get it: ./unrolled setup dev' doctor
expect 0 'Going to install.*: g\+\+ doctest-dev clang$' setup dev
expect_log apt.log 'apt-get .* install .* g\+\+ doctest-dev clang$'
expect 0 '^Everything is installed' setup dev
if [ "$(grep -c ' install ' "$machine/apt.log")" != 1 ]; then
    echo "packages were installed twice"
    failures=1
fi

# Node.js from elsewhere serves as well as Debian's, if it is new enough.
printf '%s\n' nodejs npm >"$machine/missing"
pretend npm </dev/null
pretend node <<<'echo v20.1.0'
expect 0 'docs: complete' doctor
pretend node <<<'echo v16.20.0'
expect 0 'docs: missing nodejs npm' doctor

# Who only reads the pages needs no browser of Debian's: it is there to check them.
echo chromium >"$machine/missing"
expect 0 'docs: complete' doctor
expect 0 'browser: missing chromium' doctor
expect 0 'Going to install.*: chromium$' setup browser
: >"$machine/missing"

# What only some runs read is no part of the base.
echo sword-text-kjv >"$machine/missing"
expect 0 'base: complete' doctor
expect 0 'Going to install.*: sword-text-kjv$' setup data
: >"$machine/missing"

# Root is not needed but for packages; who is not root uses sudo, if there is one.
echo g++ >"$machine/missing"
pretend id <<<'echo 1000'
expect 0 'Going to install' setup
expect_log apt.log 'sudo env DEBIAN_FRONTEND=noninteractive apt-get .* install .* g\+\+'
echo g++ >"$machine/missing"
mv "$machine/bin/sudo" "$machine/bin/no-sudo"
expect 1 "no sudo: run './unrolled setup base' as root" run
mv "$machine/bin/no-sudo" "$machine/bin/sudo"
pretend id <<<'echo 0'
: >"$machine/missing"

# Without apt nothing is installed, but everybody learns what is needed.
mv "$machine/bin/apt-get" "$machine/bin/no-apt-get"
expect 0 'brew install cmake ninja xtensor' setup
expect 0 'vcpkg install xtensor' doctor
expect 0 'brew install .* llvm clang-format' setup dev
mv "$machine/bin/no-apt-get" "$machine/bin/apt-get"
