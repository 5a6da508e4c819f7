import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { composeHeader } from '../lib/headers.mjs';
import { placeNames } from '../lib/places.mjs';
import { readTagFile } from '../lib/tagfile.mjs';
import { bookOf } from './page.mjs';

const TAGS = readTagFile(`<tagfile>
<compound kind="file"><name>rnn.hpp</name><path>/book/chapters/02_rnn/</path>
  <filename>rnn_8hpp.html</filename>
  <includes id="loss_8hpp" name="loss.hpp" local="yes" imported="no">loss.hpp</includes>
  <class kind="struct">unrolled::rnn::Step</class><class kind="struct">unrolled::rnn::Walk</class>
  <member kind="function"><type>Step</type><name>step</name>
    <anchorfile>namespaceunrolled_1_1rnn.html</anchorfile>
    <anchor>a1</anchor><arglist>()</arglist></member>
  <member kind="function"><type>Step</type><name>step</name>
    <anchorfile>namespaceunrolled_1_1rnn.html</anchorfile>
    <anchor>a2</anchor><arglist>(int)</arglist></member></compound>
<compound kind="file"><name>loss.hpp</name><path>/book/common/</path>
  <filename>loss_8hpp.html</filename></compound>
<compound kind="struct"><name>unrolled::rnn::Step</name>
  <filename>namespaceunrolled_1_1rnn.html</filename>
  <anchor>structStep</anchor></compound>
<compound kind="struct"><name>unrolled::rnn::Walk</name><filename>structWalk.html</filename>
  <templarg>class P</templarg><member kind="variable"><type>P</type><name>means</name>
  <anchorfile>structWalk.html</anchorfile><anchor>a4</anchor></member></compound>
<compound kind="page"><name>ch02_rnn</name><title>2. RNN</title>
  <filename>ch02_rnn</filename></compound>
</tagfile>`);

const member = (
    id,
    row,
    text,
) => `<a id="${id}"></a><h2 class="memtitle">step()</h2><div class="memitem">
<div class="memproto"><table class="memname">${row}</table></div><div class="memdoc">${text}</div>
</div>`;

const RAW = {
    'rnn_8hpp.html': '<h2 id="details"></h2><div class="textblock">The network.</div>',
    'structWalk.html': member(
        'a4',
        `<tr><td class="memname">P
<a href="structWalk.html">unrolled::rnn::Walk</a>&lt; P &gt;::means = P(0.1)</td></tr>`,
        'Kept.',
    ),
    'namespaceunrolled_1_1rnn.html':
        member(
            'structStep',
            '<tr><td class="memname">struct</td></tr>',
            '<table class="fieldtable"><tr><th>Members</th></tr>' +
                '<tr><td><a id="a3"></a>Matrix</td><td>h</td></tr></table>',
        ) +
        member(
            'a1',
            '<tr><td class="memname">Step step</td><td>(</td>' +
                '<td class="paramname"></td><td>)</td></tr>',
            'One.',
        ) +
        member(
            'a2',
            `<tr><td class="memname">std::vector&lt; Step &gt; unrolled::rnn::step</td><td>(</td>
<td class="paramtype">const Matrix &amp;&#160;</td><td class="paramname"><em>x</em>, </td></tr>
<tr><td></td><td></td><td class="paramtype">int&#160;</td>
    <td class="paramname"><em>n</em>&#160;</td></tr>
<tr><td></td><td>)</td><td></td><td></td></tr>`,
            'Two.',
        ),
};

function composed(raw = RAW) {
    const book = bookOf({
        ...structuredClone(TAGS),
        raw: (file) => raw[file] && cheerio.load(raw[file]),
    });
    placeNames(book);
    const $ = cheerio.load('<main><div class="contents"></div></main>');
    composeHeader(book, book.headers[0], $);
    return { book, $ };
}

test('a page of the tag file has its title and file', () => {
    assert.deepEqual(TAGS.pages, [{ name: 'ch02_rnn', title: '2. RNN', file: 'ch02_rnn.html' }]);
});

test('every name has an address that people can read', () => {
    const { book } = composed();
    assert.equal(book.names.get('unrolled::rnn::step'), '02_rnn.rnn.html#step');
    assert.equal(book.names.get('unrolled::rnn::Step'), '02_rnn.rnn.html#Step');
    assert.equal(
        book.moved.get('namespaceunrolled_1_1rnn.html#a2'),
        '02_rnn.rnn.html#step-2',
    );
});

test('the page of a header holds its comment, its types and its functions', () => {
    const { $, book } = composed();
    assert.deepEqual(book.problems, []);
    assert.deepEqual(
        $('h2')
            .toArray()
            .map((h2) => h2.attribs.id),
        ['Step', 'Walk', 'step', 'step-2', 'includes'],
    );
    assert.equal($('#includes + ul a').attr('href'), 'common.loss.html');
    assert.match($('.contents').text(), /chapters\/02_rnn\/rnn\.hpp\s+The network\./);
    assert.equal($('.fieldtable th, .fieldtable [id]').length, 0);
});

test('declarations are readable text', () => {
    const { $ } = composed();
    assert.deepEqual(
        $('pre.proto')
            .toArray()
            .map((pre) => $(pre).text()),
        [
            'struct unrolled::rnn::Step',
            'template <class P>\nstruct unrolled::rnn::Walk',
            'P means = P(0.1)',
            'Step step()',
            'std::vector<Step> step(const Matrix& x, int n)',
        ],
    );
});

test('a long declaration has one parameter a line', () => {
    const raw = RAW['namespaceunrolled_1_1rnn.html'].replace(
        'const Matrix',
        'const std::vector&lt;std::string&gt;',
    );
    const { $ } = composed({
        ...RAW,
        'namespaceunrolled_1_1rnn.html': raw.replace('int', 'std::size_t'),
    });
    assert.equal(
        $('pre.proto').last().text(),
        'std::vector<Step> step(\n    const std::vector<std::string>& x,\n    std::size_t n)',
    );
});

test('a function without documentation is a problem', () => {
    const { book } = composed({ ...RAW, 'namespaceunrolled_1_1rnn.html': '<p></p>' });
    assert.equal(book.problems.length, 3);
});
