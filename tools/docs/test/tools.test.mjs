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
const ALL = { node: '', npm: '', dot: '', doxygen: 'echo 1.9.4' };

// Runs `command` with the functions of tools.sh, in a folder that is `$PWD` and also all of PATH
// but the system's own.
function run(command, fakes, path = '') {
    const folder = mkdtempSync(join(tmpdir(), 'tools-'));
    for (const [name, body] of Object.entries(fakes)) {
        writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
    }
    writeFileSync(join(folder, 'package-lock.json'), '{}');
    const { status, stderr } = spawnSync(
        '/bin/bash',
        ['--norc', '-c', `. ${TOOLS}; ${command}`],
        {
            cwd: folder,
            env: { PATH: `${folder}${path}` },
            encoding: 'utf8',
        },
    );
    rmSync(folder, { recursive: true });
    return { status, stderr };
}

test('a machine with everything passes', () => {
    assert.deepEqual(run('require_tools 1.9.4', ALL), { status: 0, stderr: '' });
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
    const { status, stderr } = run('install_node_modules .', { npm: 'exit 1' }, ':/usr/bin:/bin');
    assert.equal(status, 1);
    assert.match(stderr, /npm could not install .* is there a network\? It is needed once/);
});

test('what is installed already is not installed again', () => {
    const install = 'mkdir node_modules; install_node_modules .; install_node_modules .';
    const { status, stderr } = run(install, { npm: 'echo npm >&2' }, ':/usr/bin:/bin');
    assert.equal(status, 0);
    assert.equal(stderr, 'docs: installing the HTML parser (npm ci)\nnpm\n');
});
