import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toDoxygen } from '../lib/markdown.mjs';

test('dollars become formulas of Doxygen', () => {
    assert.equal(toDoxygen('the state $h_t$ of'), 'the state \\f$h_t\\f$ of');
    assert.equal(toDoxygen('$$\nh = 1\n$$\nnext'), '\\f[ h = 1 \\f]\n\n\nnext');
    assert.equal(toDoxygen('$$ h = 1 $$'), '\\f[ h = 1 \\f]');
});

test('a formula may go on in the next line', () => {
    assert.equal(toDoxygen('so $a +\nb$ is'), 'so \\f$a +\nb\\f$ is');
});

test('line numbers stay', () => {
    const text = 'a\n\n$$\nx\n$$\n\n```\n$\n```\n\n- $y$\n';
    assert.equal(toDoxygen(text).split('\n').length, text.split('\n').length);
});

test('code is left alone', () => {
    for (const text of [
        'use `$x$` here',
        '```\n$ run\n```',
        'text\n\n    $ run $\n',
        '~~~\n**a**b\n~~~',
    ]) {
        assert.equal(toDoxygen(text), text);
    }
});

test('four spaces inside a list are no code', () => {
    assert.equal(toDoxygen('- a\n\n    so $x$'), '- a\n\n    so \\f$x\\f$');
});

test('\\$ is a dollar, a lone $ is an error with its line', () => {
    assert.equal(toDoxygen('costs \\$5'), 'costs $5');
    assert.throws(() => toDoxygen('one\ntwo\nthree $5'), /^Error: 3: a \$ without its partner/);
    assert.throws(() => toDoxygen('a $$x'), /1: /);
});

test('what is opened must be closed', () => {
    assert.throws(() => toDoxygen('a\n\n$$\nx\n'), /3: this \$\$ is never closed/);
    assert.throws(() => toDoxygen('```\ncode\n'), /1: this code fence is never closed/);
});

test('a bar in a formula does not end the cell of a table', () => {
    assert.equal(
        toDoxygen('| $|x|$ | $\\|x\\|$ |'),
        '| \\f$\\vert x\\vert \\f$ | \\f$\\Vert x\\Vert \\f$ |',
    );
});

test('emphasis before a Korean particle', () => {
    assert.equal(
        toDoxygen('**굵게**는 **bold** *가늘게*는'),
        '<b>굵게</b>는 **bold** <em>가늘게</em>는',
    );
    assert.equal(toDoxygen('2 * 3 * 4, **은닉 상태** 는'), '2 * 3 * 4, **은닉 상태** 는');
});

test('a figure keeps its folder and its caption', () => {
    assert.equal(
        toDoxygen('\\image html 02_rnn/a.svg "The $h_t$"'),
        '<div class="figure" data-source="02_rnn/a.svg">The \\f$h_t\\f$</div>',
    );
});

test('emphasis around a formula, quotes around a formula', () => {
    assert.equal(toDoxygen('it *selects row $i$*.'), 'it <em>selects row \\f$i\\f$</em>.');
    assert.equal(
        toDoxygen('"one of $m$?" and "none"'),
        '&quot;one of \\f$m\\f$?&quot; and "none"',
    );
    assert.equal(toDoxygen('\\ref a "the $m$" `"x"`'), '\\ref a "the \\f$m\\f$" `"x"`');
});
