import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { compactHtml } from '../lib/compact.mjs';

const compact = (html) => compactHtml(cheerio.load(html, null, false).root()[0]);

// What a browser makes of both, but for white space between blocks.
function sameAsBefore(html) {
    const tree = (text) => cheerio.load(text, null, false).html().replaceAll(/\s+(?=<)/g, '');
    assert.equal(tree(compact(html)), tree(html));
}

test('quotes stand only where a value needs them', () => {
    assert.equal(
        compact('<a href="x.html#y" title="a b" data-x="">z</a>'),
        '<a href=x.html#y title="a b" data-x>z</a>',
    );
    for (const value of ['a=b', "a'b", 'a&quot;b', 'a&lt;b', 'a`b', 'a&amp;lt', ' ', '', 'x/'])
        sameAsBefore(`<p><a title="${value}" rel="next">x</a></p>`);
});

test('the ends of rows and items go, the tree stays', () => {
    const list = '<ul><li>a</li>\n<li>b<ul><li>c</li></ul></li></ul>';
    assert.equal(compact(list), '<ul><li>a<li>b<ul><li>c</ul></ul>');
    for (const html of [
        list,
        '<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd><p>d</p></dd></dl>',
        '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
        '<table><tbody><tr><td>a</td><td>b</td></tr><tr><th>c</th></tr></tbody></table>',
        '<div><p>a</p> <p>b</p><pre>c</pre></div><p>d</p>',
    ])
        sameAsBefore(html);
});

test('a paragraph keeps its end where it would swallow what follows', () => {
    for (const html of [
        '<section><p>a</p><a href="x">b</a></section>',
        '<details><summary>s</summary><p>a</p></details>',
        '<figure><p>a</p><figcaption>b</figcaption></figure>',
        '<div><p>a</p>text</div>',
        '<a href="x"><p>a</p></a>',
    ])
        sameAsBefore(html);
});

test('no blanks around a block, all of them between words', () => {
    assert.equal(
        compact('<div>\n<p> a <b>b</b> </p>\n</div> <ul>\n<li>c\n</li>\n</ul>'),
        '<div><p>a <b>b</b> </div><ul><li>c</ul>',
    );
    for (const html of [
        '<p>a <b>b</b> <i>c</i></p>',
        '<pre> a\n</pre>',
        '<table><tbody><tr><td>&nbsp;</td></tr></tbody></table>',
    ])
        assert.equal(cheerio.load(compact(html), null, false).html(), html);
});

test('an empty part of a picture closes itself', () => {
    assert.equal(
        compact('<svg><path d="M0,0"></path><g><rect x="1 2"></rect></g></svg><i></i>'),
        '<svg><path d=M0,0 /><g><rect x="1 2"/></g></svg><i></i>',
    );
    sameAsBefore('<svg><path d="M0,0/"></path><text x="1">a</text></svg>');
});

test('text is escaped, scripts are not', () => {
    sameAsBefore('<p>a &lt; b &amp;&amp; c&nbsp;d</p>');
    sameAsBefore('<script>if (a < b && c) d();</script>');
});
