import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rewriteLinks } from '../lib/addresses.mjs';
import { orderPages } from '../lib/book.mjs';
import { shortenCode, tidySnippets } from '../lib/code.mjs';
import { writeContents, writePreviousAndNext } from '../lib/contents.mjs';
import { linkEquations, linkNames, nameEquations } from '../lib/links.mjs';
import { tidy } from '../lib/tidy.mjs';
import { bookOf, pageOf } from './page.mjs';

const lines = (...texts) =>
    `<div class="fragment">${texts
        .map((text) => `<div class="line">${text}</div>`)
        .join('')}</div>`;

test('common indentation and the marks of other snippets go', () => {
    const page = pageOf(
        lines(
            '    <span class="keyword">for</span> {',
            '        // [inner]',
            '',
            '        x;',
            '    }',
        ),
    );
    tidySnippets(page);
    assert.equal(
        page
            .$('.line')
            .toArray()
            .map((line) => page.$(line).text())
            .join('\n'),
        'for {\n\n    x;\n}',
    );
});

test('printed output loses its common indentation too', () => {
    const page = pageOf('<pre class="fragment">  a\n\n    b\n</pre>');
    tidySnippets(page);
    assert.equal(page.$('pre').text(), 'a\n\n  b\n');
});

test('an empty listing is a problem', () => {
    const page = pageOf('<div class="fragment"></div>');
    tidySnippets(page);
    assert.equal(page.problems.length, 1);
});

test('lines become text, their classes letters', () => {
    const code = ['<span class="keyword">int</span> x;', '', '  <span class="x">y</span>'];
    const page = pageOf(lines(...code));
    shortenCode(page);
    assert.equal(
        page.$('.fragment').html(),
        '<span class="k">int</span> x;\n\n  <span class="x">y</span>',
    );
});

test('a reader who steps through the code needs every line', () => {
    const page = pageOf(`<div class="step-through">${lines('a', 'b')}</div>`);
    shortenCode(page);
    assert.equal(page.$('.line').length, 2);
});

test('a number in brackets leads to its equation, in code too', () => {
    const book = bookOf();
    const page = pageOf(
        '<p class="formulaDsp">\\[ h \\tag{2.1} \\]</p><p>by (2.1) and (3.1)</p>' +
            lines('h; <span class="comment">// (2.1) (N, H)</span>'),
    );
    nameEquations(page, book);
    linkEquations(page, book);
    assert.equal(page.$('.formulaDsp').attr('id'), 'eq-2.1');
    assert.equal(page.$('p a').length, 1);
    assert.equal(page.$('.comment a').attr('href'), 'ch02_rnn.html#eq-2.1');
});

test('an equation that stands twice is a problem', () => {
    const formula = '<p class="formulaDsp">\\[ h \\tag{2.1} \\]</p>';
    const page = pageOf(formula + formula);
    nameEquations(page, bookOf());
    assert.match(page.problems[0], /twice/);
});

test('a function in prose leads to its page, or is a problem', () => {
    const headers = [{ folder: '02_rnn', members: [{ scope: 'unrolled::rnn::' }] }];
    const names = new Map([
        ['unrolled::rnn::forward', 'rnn.html#forward'],
        ['unrolled::matmul', 'tensor.html#matmul'],
    ]);
    const page = pageOf(
        '<p>forward() and unrolled::matmul() but forwards()</p><code>other()</code>',
    );
    linkNames(page, bookOf({ headers, names }));
    assert.deepEqual(
        page
            .$('a')
            .toArray()
            .map((a) => a.attribs.href),
        ['rnn.html#forward', 'tensor.html#matmul'],
    );
    assert.deepEqual(page.problems, [
        'forwards() leads nowhere: there is no such documented function',
    ]);
});

test('a name that two namespaces of a chapter have must be said in full', () => {
    const headers = [
        { folder: '02_rnn', members: [{ scope: 'unrolled::a::' }, { scope: 'unrolled::b::' }] },
    ];
    const names = new Map([
        ['unrolled::a::f', 'a.html#f'],
        ['unrolled::b::f', 'b.html#f'],
    ]);
    const page = pageOf('<p>b::f()</p><p>f()</p>');
    linkNames(page, bookOf({ headers, names }));
    assert.equal(page.$('a').first().attr('href'), 'b.html#f');
    assert.deepEqual(page.problems, ['f() may be any of a.html#f, b.html#f: say its namespace']);
});

test('links follow what moved; links to pages that the book leaves out become text', () => {
    const page = pageOf(
        '<a href="rnn_8hpp.html#a12">f</a><a href="annotated.html">list</a>' +
            '<a href="https://example.org">out</a>',
    );
    rewriteLinks(
        page,
        bookOf({ moved: new Map([['rnn_8hpp.html#a12', 'ch02_rnn.html#forward']]) }),
    );
    assert.deepEqual(
        page
            .$('a')
            .toArray()
            .map((a) => a.attribs.href),
        ['#forward', 'https://example.org'],
    );
});

test('a guess of Doxygen never leads from one chapter into another', () => {
    const to = (folder) => ({ folder, page: `${folder}.x.html` });
    const headers = ['02_rnn', '01_words', 'common'].map(to);
    const files = new Set(headers.map(({ page }) => page));
    const links = headers.map(({ page }) => `<a href="${page}">x</a>`).join('');
    const page = pageOf(`<p>${links}</p>${lines(links)}`);
    rewriteLinks(page, bookOf({ headers, files }));
    assert.equal(page.$('p a').length, 3);
    assert.deepEqual(
        page
            .$('.line a')
            .toArray()
            .map((a) => a.attribs.href),
        ['02_rnn.x.html', 'common.x.html'],
    );
});

test('the title is the only h1, sections follow', () => {
    const page = pageOf(
        '<div class="header"><div class="title"><ol><li>RNN</li></ol></div></div>' +
            '<div class="textblock"><h1>The problem</h1><h2>A part</h2></div>',
    );
    page.$('h1.title').remove();
    tidy(page, '2. RNN');
    assert.equal(page.$('h1').text(), '2. RNN');
    assert.equal(page.$('h2').text(), 'The problem');
    assert.equal(page.$('title').text(), '2. RNN · Unrolled');
});

const READING = orderPages(
    ['references', 'ch02_rnn', 'index', 'notation', 'ch01_x', 'zebra'].map((name) => ({
        name,
        file: `${name}.html`,
        title: name.toUpperCase(),
    })),
);

test('cover, chapters by number, appendix, the rest', () => {
    assert.deepEqual(
        READING.map((page) => page.name),
        ['index', 'ch01_x', 'ch02_rnn', 'notation', 'references', 'zebra'],
    );
});

test('contents list and the pages before and after', () => {
    const header = { folder: '02_rnn', name: 'rnn.hpp', page: '02_rnn.rnn.html' };
    const page = pageOf('');
    const book = bookOf({ reading: READING, headers: [header] });
    writeContents(page, book);
    writePreviousAndNext(page, book);
    assert.equal(page.$('[aria-current]').text(), 'CH02_RNN');
    assert.equal(page.$('.menu ul ul a').attr('href'), '02_rnn.rnn.html');
    assert.equal(page.$('.turn [rel=prev]').attr('href'), 'ch01_x.html');
    assert.equal(page.$('.turn [rel=next]').text(), 'NOTATION →');
});
