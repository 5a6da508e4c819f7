import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadKatex, renderFormulas } from '../lib/formulas.mjs';
import { pageOf } from './page.mjs';

const katex = loadKatex();

function rendered(body) {
    const page = pageOf(body);
    renderFormulas(page, katex);
    return page;
}

test('inline and display formulas become HTML with MathML', () => {
    const { $, problems } = rendered(
        '<p>a \\(h_t\\) b &lt; c</p><p>\\[ x = 1 \\tag{2.1} \\]</p>',
    );
    assert.deepEqual(problems, []);
    assert.equal($('.katex').length, 2);
    assert.equal($('.katex-display').length, 1);
    assert.equal($('math annotation').first().text(), 'h_t');
    assert.match($('p').first().text(), /^a .* b < c$/s);
});

test('a numbered formula is valid HTML', () => {
    assert.equal(rendered('<p>\\[ x \\tag{1} \\]</p>').$('mtd').attr('width'), undefined);
});

test('no blank between a bracket and its formula', () => {
    assert.match(rendered('<p>missing ( \\(-1\\))</p>').$('p').html(), /missing \(<span/);
});

test('code is no formula', () => {
    const { $ } = rendered(
        '<pre>\\(x\\)</pre><code>\\(x\\)</code><div class="fragment">\\(x\\)</div>',
    );
    assert.equal($('.katex').length, 0);
});

test('only a page with formulas loads their style sheet', () => {
    const sheet = '<link rel="stylesheet" href="katex/katex.min.css">';
    assert.equal(rendered(`${sheet}<p>x</p>`).$('link').length, 0);
    assert.equal(rendered(`${sheet}<p>\\(x\\)</p>`).$('link').length, 1);
});

test('Korean text inside a formula', () => {
    assert.deepEqual(rendered('<p>\\(x_{\\text{은닉}}\\)</p>').problems, []);
});

for (const tex of ['\\frac{1}', '\\nosuch x', 'x_1_2', '\\begin{aligned} a', '한글']) {
    test(`a bad formula is a problem: ${tex}`, () => {
        const { problems } = rendered(`<p>\\(${tex}\\)</p>`);
        assert.equal(problems.length, 1);
        assert.match(problems[0], /^formula /);
    });
}

test('a missing KaTeX is named with the command that installs it', () => {
    assert.throws(() => loadKatex('/nowhere'), /setup docs/);
});
