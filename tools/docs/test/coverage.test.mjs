import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkCoverage } from '../lib/coverage.mjs';
import { pageOf } from './page.mjs';

const RIGHT = {
    chapter: '02_rnn',
    section: 'the-idea',
    worked_examples: ['hello'],
    exercises: ['2.1'],
};

function problems(place) {
    const root = mkdtempSync(join(tmpdir(), 'coverage-'));
    for (const folder of ['docs', 'golden/02_rnn', 'exercises/02_rnn']) {
        mkdirSync(join(root, folder), { recursive: true });
    }
    writeFileSync(join(root, 'golden/02_rnn/hello.txt'), '');
    writeFileSync(
        join(root, 'exercises/02_rnn/exercises.json'),
        '[{"number": "2.1", "rows": ["L6"]}]',
    );
    writeFileSync(
        join(root, 'docs/coverage.json'),
        JSON.stringify([{ row: 'L6', taught: [place] }]),
    );
    const pages = [pageOf('<h2 id="the-idea">The idea</h2>')];
    const found = checkCoverage({ root, golden: join(root, 'golden'), pages });
    rmSync(root, { recursive: true });
    return found;
}

test('a row that is where it says has no problem', () => assert.deepEqual(problems(RIGHT), []));

test('chapters that are not written yet are let be', () => {
    assert.deepEqual(problems({ chapter: '04_lstm' }), []);
});

const FAULTS = [
    [{ section: 'nowhere' }, /no section nowhere/],
    [{ section: undefined }, /no section is named/],
    [{ worked_examples: ['bye'] }, /no worked example bye/],
    [{ worked_examples: undefined }, /no worked example is named/],
    [{ exercises: ['2.2'] }, /exercises 2\.2 are named, but .* are 2\.1/],
];
for (const [fault, message] of FAULTS) {
    test(`a seeded fault is found: ${message}`, () => {
        const found = problems({ ...RIGHT, ...fault });
        assert.equal(found.length, 1);
        assert.match(found[0], message);
    });
}
