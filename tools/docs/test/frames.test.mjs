import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { showFrames, unshownFrames } from '../lib/frames.mjs';
import { loadLabels } from '../lib/labels.mjs';
import { toDoxygen } from '../lib/markdown.mjs';
import { inlineSvg } from '../lib/svg.mjs';
import { bookOf, pageOf } from './page.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FRAMES = [
    { title: 'Read', nodes: ['x1'], equation: '', values: [{ name: 'x', text: '1  <2' }] },
    { title: 'Say "so"', nodes: ['h1', 'x1'], equation: '2.2', values: [{ name: 'a', text: '3' }] },
];
const LINE = '<div class="line">a; <span class="comment">// (2.2)</span></div>';

// The page that shows `frames`, written as a program writes them; `more` stands beside the listing.
function shown(frames, more = '') {
    const figures = mkdtempSync(join(tmpdir(), 'frames-'));
    mkdirSync(join(figures, '02_rnn'));
    const steps = JSON.stringify({ title: 'Example "1"', frames });
    writeFileSync(join(figures, '02_rnn/a.frames.json'), steps);
    const page = pageOf(`<div class="frames" data-source="02_rnn/a">
<figure><svg><g data-node="x1"></g><g data-node="h1"></g></svg></figure>
<div class="fragment">${LINE}</div>${more}</div>`);
    showFrames(page, bookOf({ figures, labels: loadLabels(ROOT) }));
    const unshown = unshownFrames([page], figures);
    const unshownElsewhere = unshownFrames([], figures);
    rmSync(figures, { recursive: true });
    return { ...page, unshown, unshownElsewhere };
}

test('\\frames becomes a figure with its listings', () => {
    assert.equal(
        toDoxygen('\\frames 02_rnn/a "Try $h$."\n\\snippet 02_rnn/rnn.cpp f\n\\endframes'),
        '<div class="frames" data-source="02_rnn/a">' +
            '<div class="figure" data-source="02_rnn/a.svg">Try \\f$h\\f$.</div>\n' +
            '\\snippet 02_rnn/rnn.cpp f\n</div>',
    );
});

test('all steps stand in a table, one row each', () => {
    const { $, problems, unshown } = shown(FRAMES);
    assert.deepEqual(problems, []);
    assert.deepEqual(unshown, []);
    const texts = (selector) =>
        $(selector)
            .toArray()
            .map((node) => $(node).text().trim());
    assert.deepEqual(texts('tbody tr:first-child td'), ['1', 'Read', '', 'x 1  <2']);
    assert.deepEqual(texts('tbody tr:last-child td'), ['2', 'Say "so"', '(2.2)', 'a 3']);
    assert.equal($('.step-through').attr('aria-label'), 'Example "1"');
    assert.equal($('.step-through details').attr('open'), 'open');
    assert.equal($('tr[data-equation="2.2"]').attr('data-nodes'), 'h1 x1');
    assert.equal($('.line').attr('data-equations'), '2.2');
    assert.equal($('.step-through input').attr('max'), '2');
});

test('the nodes of a figure keep their names', () => {
    const svg = `<svg class="unrolled-figure" width="9pt" viewBox="0 0 9 9">
<g class="node" id="n1"><title>h1</title><text>h</text></g></svg>`;
    assert.match(inlineSvg(svg, { prefix: 'f' }), /data-node="h1"/);
});

test('a node that the figure does not have is a problem', () => {
    const { problems } = shown([{ ...FRAMES[0], nodes: ['x1', 'x9'] }]);
    assert.deepEqual(problems, [
        'the steps 02_rnn/a: step 1 names the node x9, which the figure does not have',
    ]);
});

test('an equation that no line of the listings bears is a problem', () => {
    const { problems } = shown([FRAMES[0], { ...FRAMES[1], equation: '2.22' }]);
    assert.deepEqual(problems, [
        'the steps 02_rnn/a: step 2 names (2.22), which no line of its listings bears',
    ]);
});

test('prose between \\frames and \\endframes is a problem', () => {
    assert.match(shown(FRAMES, '<p>lost</p>').problems[0], /only \\snippet stands between/);
});

test('a missing file is a problem', () => {
    const page = pageOf('<div class="frames" data-source="02_rnn/b"></div>');
    showFrames(page, bookOf({ figures: ROOT, labels: {} }));
    assert.match(page.problems[0], /02_rnn\/b.frames.json is missing/);
});

test('steps that no page shows are a problem', () => {
    assert.deepEqual(shown(FRAMES).unshownElsewhere, [
        'no page shows the steps of 02_rnn/a: write \\frames 02_rnn/a "..."',
    ]);
});

const script = vm.createContext({ document: { querySelectorAll: () => [] } });
vm.runInContext(readFileSync(join(ROOT, 'docs/script/frames.js'), 'utf8'), script);
const STEPS = [
    { nodes: ['x'], equation: '' },
    { nodes: ['h'], equation: '2.2' },
    { nodes: ['h'], equation: '2.3' },
    { nodes: ['y'], equation: '' },
];

test('a node waits, is active while it is computed, and has its numbers at the end', () => {
    const h = STEPS.map((_, now) => ({ ...script.nodeStates(STEPS, now).get('h') }));
    assert.deepEqual(h, [
        { active: false, reached: false, known: false },
        { active: true, reached: true, known: false },
        { active: true, reached: true, known: true },
        { active: false, reached: true, known: true },
    ]);
});

test('a step without an equation shows the listing of its neighbour', () => {
    const near = STEPS.map((_, now) => script.equationNear(STEPS, now));
    assert.deepEqual(near, ['2.2', '2.2', '2.3', '2.3']);
});

test('arrow keys, Home and End move, unless the browser means them', () => {
    const to = (event) => script.keyTarget(event, 5, 9);
    assert.equal(to({ key: 'ArrowLeft' }), 4);
    assert.equal(to({ key: 'ArrowRight' }), 6);
    assert.equal(to({ key: 'Home' }), 0);
    assert.equal(to({ key: 'End' }), 9);
    assert.equal(to({ key: 'ArrowLeft', altKey: true }), undefined);
    assert.equal(to({ key: 'a' }), undefined);
});
