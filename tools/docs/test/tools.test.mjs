// What a machine lacks is said before anything is built. The tools are fakes in a folder of their
// own.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const TOOLS = fileURLToPath(new URL('../tools.sh', import.meta.url));
const TEST = fileURLToPath(new URL('../test.sh', import.meta.url));
const SYSTEM = ':/usr/bin:/bin';
const ALL = { node: '', npm: '', dot: '', doxygen: 'echo 1.9.4' };

// Runs `command` with the functions of tools.sh, in a folder that is `$PWD` and also all of PATH
// but the system's own.
function run(command, fakes, path = '') {
    const folder = mkdtempSync(join(tmpdir(), 'tools-'));
    for (const [name, body] of Object.entries(fakes)) {
        writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
    }
    writeFileSync(join(folder, 'package-lock.json'), '{}');
    const { status, stdout, stderr } = spawnSync(
        '/bin/bash',
        ['--norc', '-c', `. ${TOOLS}; ${command}`],
        {
            cwd: folder,
            env: { PATH: `${folder}${path}` },
            encoding: 'utf8',
        },
    );
    rmSync(folder, { recursive: true });
    return { status, stdout, stderr };
}

test('a machine with everything passes', () => {
    const { status, stderr } = run('require_tools 1.9.4', ALL);
    assert.equal(status, 0);
    assert.equal(stderr, '');
});

for (const name of Object.keys(ALL)) {
    test(`a missing ${name} is named with the command that installs it`, () => {
        const { [name]: gone, ...rest } = ALL;
        const { status, stderr } = run('require_tools 1.9.4', rest);
        assert.equal(status, 1);
        assert.equal(stderr, `docs: ${name} is missing; to install it: ./unrolled setup docs\n`);
    });
}

test('another version of Doxygen is refused', () => {
    const { status, stderr } = run('require_tools 1.9.4', {
        ...ALL,
        doxygen: 'echo 1.9.8 "(abc)"',
    });
    assert.equal(status, 1);
    assert.match(stderr, /made with Doxygen 1\.9\.4, this is 1\.9\.8/);
});

test('without a network the message says that it is needed once', () => {
    const { status, stderr } = run('install_node_modules .', { npm: 'exit 1' }, SYSTEM);
    assert.equal(status, 1);
    assert.match(stderr, /npm could not install .* is there a network\? It is needed once/);
});

test('what is installed already is not installed again', () => {
    const install = 'mkdir node_modules; install_node_modules .; install_node_modules .';
    const { status, stderr } = run(install, { npm: 'echo npm >&2' }, SYSTEM);
    assert.equal(status, 0);
    assert.equal(stderr, 'docs: installing the libraries of the pages (npm ci)\nnpm\n');
});

// What the fake npm was asked for, one line a call.
function installed(...options) {
    const install = options.map((option) => `install_node_modules . ${option}`).join('; ');
    const { stderr } = run(`mkdir node_modules; ${install}`, { npm: 'echo "$@" >&2' }, SYSTEM);
    return stderr.split('\n').filter((line) => line.startsWith('ci '));
}

test('the pages need no library of the checks', () => {
    const calls = installed('--omit=dev', '--omit=dev');
    assert.equal(calls.length, 1);
    assert.match(calls[0], /--ignore-scripts .*--omit=dev$/);
});

test('the checks install what the pages left out', () => {
    const calls = installed('--omit=dev', '');
    assert.equal(calls.length, 2);
    assert.doesNotMatch(calls[1], /--omit/);
});

test('the pages are content with the libraries of the checks', () => {
    assert.equal(installed('', '--omit=dev', '').length, 1);
});

test('pages that take too long are refused, by the time of the processor', () => {
    assert.equal(run('require_budget 60 60', ALL).status, 0);
    const { status, stderr } = run('require_budget 61 60', ALL);
    assert.equal(status, 1);
    assert.equal(stderr, 'docs: the pages took 61 s of processor time, more than 60\n');
});

test('the time of the processor is that of the children, without what they wait', () => {
    const busy = 'bash -c "for ((i = 0; i < 1000000; i++)); do :; done"; cpu_seconds times';
    assert.ok(Number(run(busy, {}, SYSTEM).stdout) >= 1);
    assert.equal(run('sleep 1; cpu_seconds times', {}, SYSTEM).stdout, '0\n');
});

for (const [program, part] of [['java', 'html'], ['chromium', 'browser']]) {
    test(`without ${program} the test of ${part} is skipped, and says so`, () => {
        const system = { dirname: '/usr/bin/dirname "$@"', readlink: '/usr/bin/readlink "$@"' };
        const { status, stdout } = run(`/bin/bash ${TEST} ${part} .`, { ...ALL, ...system });
        assert.equal(status, 77);
        assert.equal(stdout, `skipped: ${program} is missing (./unrolled setup browser)\n`);
    });
}
