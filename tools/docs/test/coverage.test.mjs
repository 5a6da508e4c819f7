import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkCoverage, checkSections, readCoverage } from '../lib/coverage.mjs';
import { bookOf, pageOf, ROOT } from './page.mjs';

const RIGHT = {
    chapter: '02_rnn',
    sections: ['the-idea'],
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
    [{ sections: ['nowhere'] }, /no section nowhere/],
    [{ sections: undefined }, /no section is named/],
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

test('the thirty rows of the lecture are there, in order', () => {
    assert.deepEqual(
        readCoverage(ROOT).map(({ row }) => row),
        Array.from({ length: 30 }, (_, i) => `L${i + 1}`),
    );
});

function sectionProblems(...sections) {
    const page = pageOf(`<h2 id="the-idea">The idea</h2>
<h2 id="the-equations">The equations</h2><h3 id="one-step">One step</h3>
<h2 id="the-code">The code</h2><h3 id="the-loop">The loop</h3>`);
    const coverage = [{ taught: [{ chapter: '02_rnn', sections }] }];
    return checkSections(bookOf({ coverage, chapters: new Map([['02_rnn', page]]) }));
}

test('a chapter whose sections are all in the lecture has no problem', () => {
    assert.deepEqual(sectionProblems('the-idea', 'one-step'), []);
});

test('a seeded fault is found: a section without a row', () => {
    assert.match(sectionProblems('the-idea')[0], /no row names the section one-step of ch02/);
    assert.match(sectionProblems('one-step')[0], /no row names the section the-idea of ch02/);
});
