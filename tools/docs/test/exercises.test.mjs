import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkAnswers } from '../lib/answers.mjs';
import { exercisePages } from '../lib/contract.mjs';
import { facts, points } from '../lib/exercise_pages.mjs';
import { readExercises } from '../lib/exercises.mjs';
import { splitFields } from '../lib/fields.mjs';
import { loadLabels } from '../lib/labels.mjs';
import { foldHints, listExercises } from '../lib/layout.mjs';
import { bookOf, pageOf, ROOT } from './page.mjs';

const EXERCISE = {
    number: '2.1',
    name: 'step',
    title: 'A step',
    points: 10,
    minutes: 15,
    difficulty: 1,
    kind: 'core',
    rows: ['L6'],
    chapter: '02_rnn',
    file: 'ex02_1.html',
};

test('the page of an exercise has its goal, what to write, its command and its hints', () => {
    const page = exercisePages(ROOT, loadLabels(ROOT)).find(({ name }) => name === 'ex02_3');
    assert.match(page.markdown, /^# 2\.3 The loop over time \{#ex02_3\}/);
    assert.match(page.markdown, /\$\$ h_t = .*\$\$[\s\S]*## What you write[\s\S]*Run unroll\(/);
    assert.match(page.markdown, /\.\/unrolled check 2\.3[\s\S]*### Hint 1[\s\S]*### Hint 3/);
    assert.doesNotMatch(page.markdown, /for_each|#pragma|Exercise 2\.3/);
});

test('a formula never stands in a listing: the fields of such a struct are told below it', () => {
    const pages = exercisePages(ROOT, loadLabels(ROOT));
    for (const { name, markdown } of pages) assert.doesNotMatch(markdown, /\\f[$[]/, name);
    const { markdown } = pages.find(({ name }) => name === 'ex04_2');
    assert.match(markdown, / {4}Vector input;\n {4}Vector forget;\n/);
    assert.match(markdown, /\n- `input`: \$i_t\$\n- `forget`: \$f_t\$\n/);
});

test('a field with a default is told by its name', () => {
    const lines = ['struct Loss {', '    Real loss = 0;  ///< \\f$L\\f$, in nats', '};'];
    const { code, list } = splitFields(lines);
    assert.deepEqual(code, ['struct Loss {', '    Real loss = 0;', '};']);
    assert.deepEqual(list, ['- `loss`: \\f$L\\f$, in nats']);
    assert.deepEqual(splitFields(['    Real loss = 0;  ///< in nats']).list, []);
});

test('every kind and difficulty has a label', () => {
    const labels = loadLabels(ROOT);
    for (const { kind, difficulty } of readExercises(ROOT)) {
        assert.ok(labels[`exercise.kind.${kind}`], kind);
        assert.ok(labels[`exercise.difficulty.${difficulty}`], difficulty);
    }
});

function answerProblems(text) {
    const root = mkdtempSync(join(tmpdir(), 'answers-'));
    for (const folder of ['exercises/02_rnn', 'solutions/02_rnn'])
        mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, 'exercises/02_rnn/step.hpp'), 'Vector step(const Vector& x, int n);');
    writeFileSync(
        join(root, 'solutions/02_rnn/step.cpp'),
        'Vector step(const Vector& x, int n)\n{\n' +
            '    const Vector a = W_xh * x + b_h;  // why\n    return a;\n}\n',
    );
    const page = pageOf(text, { file: 'ex02_1.html' });
    const found = checkAnswers({ root, exercises: [EXERCISE], pages: [page] });
    rmSync(root, { recursive: true });
    return found;
}

test('an exercise may show its contract', () => {
    assert.deepEqual(answerProblems('<pre>Vector step(const Vector&amp; x, int n);</pre>'), []);
});

test('a seeded fault is found: a line of the answer', () => {
    const [problem] = answerProblems('<pre>const <b>Vector</b> a = W_xh * x\n + b_h;</pre>');
    assert.match(problem, /ex02_1\.html: shows a line of its answer/);
});

test('a seeded fault is found: an exercise without a page', () => {
    assert.match(checkAnswers({ exercises: [EXERCISE], pages: [] })[0], /has no page/);
});

test('hints are folded, one by one', () => {
    const page = pageOf(
        '<div class="textblock"><h2>Hints</h2><h3>Hint 1</h3><p>a</p><p>b</p>' +
            '<h3>Hint 2</h3><p>c</p></div>',
    );
    foldHints(page);
    const { $ } = page;
    assert.deepEqual(
        $('details.hint')
            .toArray()
            .map((hint) => [$(hint).find('summary').text(), $(hint).find('p').text()]),
        [
            ['Hint 1', 'ab'],
            ['Hint 2', 'c'],
        ],
    );
});

const chapter = () =>
    pageOf('<h2 id="the-idea">The idea</h2><h2>Try it</h2><p>x</p><h2>Rest</h2>', {
        title: '2. RNN',
    });

function bookWithExercise() {
    return bookOf({
        exercises: [EXERCISE],
        chapters: new Map([['02_rnn', chapter()]]),
        coverage: [
            {
                row: 'L6',
                slide: '13',
                says: 'structure',
                taught: [{ chapter: '02_rnn', sections: ['the-idea'] }],
            },
        ],
    });
}

test('a chapter lists its exercises at the end of what there is to try', () => {
    const page = chapter();
    listExercises(page, bookWithExercise());
    assert.equal(page.$('p + h3#exercises + table a').attr('href'), 'ex02_1.html');
    assert.equal(page.$('table + h2').text(), 'Rest');
});

test('a seeded fault is found: a chapter with nothing to try', () => {
    const page = pageOf('<h2>The end</h2>');
    listExercises(page, bookWithExercise());
    assert.match(page.problems[0], /no section Try it/);
});

test('an exercise says what it costs and where it belongs', () => {
    const page = pageOf(facts(pageOf('', { file: 'ex02_1.html' }), bookWithExercise()));
    const { $ } = page;
    assert.deepEqual(
        $('dd a')
            .toArray()
            .map((a) => a.attribs.href),
        ['ch02_rnn.html#exercises', 'ch02_rnn.html#the-idea', 'lecture.html#L6'],
    );
    assert.match($('.facts').text(), /easy\s*minutes15points10/);
});

test('points are added up', () => {
    const { $ } = pageOf(points(undefined, bookWithExercise()));
    assert.equal($('tbody tr').last().text(), 'together1101015');
});
