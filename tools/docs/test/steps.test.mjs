import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toDoxygen } from '../lib/markdown.mjs';
import { arrangeSteps } from '../lib/steps.mjs';
import { pageOf } from './page.mjs';

const STEP = '\\step\nwhy $x$\n\\beside\n\\snippet 02_rnn/rnn.cpp forward\n\\endstep';

test('prose beside code becomes two parts of one step, line by line', () => {
    assert.deepEqual(toDoxygen(STEP).split('\n'), [
        '<div class="step"><div class="say">',
        'why \\f$x\\f$',
        '</div><div class="show">',
        '\\snippet 02_rnn/rnn.cpp forward',
        '</div></div>',
    ]);
});

test('a command that is not where it belongs is refused, with its line', () => {
    const refused = [
        ['\\step\na\n\\endstep', /3: \\endstep cannot follow \\step/],
        ['a\n\\beside', /2: \\beside cannot follow nothing/],
        ['\\step\n\\step', /2: \\step cannot follow \\step/],
        ['\\aside\na\n\\step', /3: \\step cannot follow \\aside/],
        ['a\n\n\\aside\nb', /3: \\aside is never closed/],
        [`${STEP}\n\\endstep`, /6: \\endstep cannot follow \\endstep/],
    ];
    for (const [text, message] of refused) assert.throws(() => toDoxygen(text), message);
});

test('commands inside a code fence are text', () => {
    assert.equal(toDoxygen('```\n\\step\n```'), '```\n\\step\n```');
});

const step = (say, show) =>
    `<div class="step"><div class="say">${say}</div><div class="show">${show}</div></div>`;

test('a step needs its prose and its code', () => {
    const page = pageOf(
        step('why', '<div class="fragment">x</div>') + step(' ', '<pre>x</pre>') + step('why', ''),
    );
    arrangeSteps(page);
    assert.deepEqual(page.problems, [
        'a step of the code without prose',
        'a step without code: why',
    ]);
});

test('a side note stands beside the paragraph before it', () => {
    const page = pageOf('<p>text</p><div class="aside">slide 23</div>');
    arrangeSteps(page);
    assert.equal(page.$('.noted > p').text(), 'text');
    assert.equal(page.$('.noted > p + .aside').attr('role'), 'note');
    assert.deepEqual(page.problems, []);
});

test('a side note after something else is a problem', () => {
    const page = pageOf('<h2>A</h2><div class="aside">slide 23</div>');
    arrangeSteps(page);
    assert.match(page.problems[0], /without a paragraph before it: slide 23/);
});
