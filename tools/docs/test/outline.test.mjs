import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameHeadings, writeOutline } from '../lib/outline.mjs';
import { bookOf, pageOf } from './page.mjs';

test('headings get readable anchors and the outline lists them', () => {
    const page = pageOf(
        '<h2><a id="autotoc_md1"></a>\nThe problem</h2><h2>The problem</h2><h3>은닉 상태</h3>',
    );
    const book = bookOf();
    nameHeadings(page, book);
    writeOutline(page, book);
    assert.equal(book.moved.get('ch02_rnn.html#autotoc_md1'), 'ch02_rnn.html#the-problem');
    assert.deepEqual(
        page
            .$('.toc a')
            .toArray()
            .map((a) => a.attribs.href),
        ['#the-problem', '#the-problem-2', '#은닉-상태'],
    );
});

test('the outline stands under its page in the contents list, parts under their section', () => {
    const page = pageOf('<h2 id="a">A</h2><h3 id="b">B</h3><h2 id="c">C</h2>');
    page.$('.menu').html('<ul><li><a href="ch02_rnn.html" aria-current="page">2</a></li></ul>');
    writeOutline(page, bookOf());
    assert.equal(page.$('[aria-current] + .toc > li').length, 2);
    assert.equal(page.$('.toc > li > ul a').attr('href'), '#b');
});
