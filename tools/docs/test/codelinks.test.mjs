import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkCode } from '../lib/codelinks.mjs';
import { bookOf, pageOf } from './page.mjs';

const NAMES = new Map([
    ['unrolled::rnn::forward', '02_rnn.rnn.html#forward'],
    ['unrolled::rnn::Params', '02_rnn.rnn.html#Params'],
    ['unrolled::a::twice', '02_rnn.a.html#twice'],
    ['unrolled::b::twice', '02_rnn.b.html#twice'],
    ['unrolled::cbow::scores', '01_words.cbow.html#scores'],
]);

function linked(body, more) {
    const page = pageOf(body, more);
    linkCode(page, bookOf({ names: NAMES }));
    return page
        .$('a')
        .toArray()
        .map((a) => page.$(a).text());
}

const line = (text) => `<div class="fragment"><div class="line">${text}</div></div>`;

test('calls and types of the chapter are links', () => {
    assert.deepEqual(linked(line('const Params p = forward(x, &amp;y);')), ['Params', 'forward']);
});

test('what only looks the same is not', () => {
    for (const text of [
        'forward + 1',
        'run.forward(x)',
        'std::forward(x)',
        'forwards(x)',
        'scores(x)',
        'twice(x)',
        '<span class="comment">forward(x)</span>',
    ]) {
        assert.deepEqual(linked(line(text)), [], text);
    }
});

test('text around a link stays as it was', () => {
    const page = pageOf(line('a &lt; forward(b) &amp;&amp; c'));
    linkCode(page, bookOf({ names: NAMES }));
    assert.equal(page.$('.line').text(), 'a < forward(b) && c');
});

test('a whole name in prose is a link, a part of an expression is not', () => {
    assert.deepEqual(
        linked('<code>forward()</code> <code>Params</code> <code>forward(p, x)</code>'),
        ['forward()', 'Params'],
    );
    assert.deepEqual(
        linked('<h2><code>forward()</code></h2><a href="x"><code>Params</code></a>'),
        ['Params'],
    );
});

test('the reference has the links that Doxygen made', () => {
    assert.deepEqual(linked('<code>Params</code>', { isReference: true }), []);
});
