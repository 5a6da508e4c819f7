import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { tidySnippets } from '../lib/code.mjs';
import { copyFonts } from '../lib/fonts.mjs';
import { numberFigures } from '../lib/pictures.mjs';
import { frameTables, scrollNames } from '../lib/scrolling.mjs';
import { bookOf, pageOf } from './page.mjs';

const CAPTION = '<figure><figcaption>The state.</figcaption></figure>';

test('figures of a chapter are numbered, with the label of the language', () => {
    const page = pageOf(CAPTION + CAPTION);
    numberFigures(page, bookOf({ labels: { figure: '그림' } }));
    assert.equal(page.$('[id="fig-2.2"]').text(), '그림 2.2. The state.');
});

test('figures of other pages have no number', () => {
    const page = pageOf(CAPTION, { file: 'index.html', folder: '' });
    numberFigures(page, bookOf());
    assert.equal(page.$('figcaption').text(), 'The state.');
});

test('a table has a frame in which it scrolls; every kind of frame has a name', () => {
    const page = pageOf('<table></table>');
    frameTables(page);
    assert.equal(page.$('.frame > table').length, 1);
    const names = Object.values(scrollNames(bookOf().labels));
    assert.equal(new Set(names.filter(Boolean)).size, 4);
});

test('letters of Korean take two columns each in printed output', () => {
    const page = pageOf('<pre>h 은닉 &lt;x</pre>');
    tidySnippets(page);
    assert.equal(page.$('.cells').attr('style'), '--cells: 4');
    assert.equal(page.$('pre').text(), 'h 은닉 <x');
});

test('the fonts that the style sheet names are copied with their licence', () => {
    const out = mkdtempSync(join(tmpdir(), 'fonts-'));
    try {
        copyFonts('src: url(fonts/source-serif-4-latin-wght-normal.woff2)', out);
        assert.ok(existsSync(join(out, 'fonts/source-serif-4-latin-wght-normal.woff2')));
        assert.ok(existsSync(join(out, 'fonts/source-serif-4.LICENSE.txt')));
        assert.throws(() => copyFonts('url(fonts/no-such.woff2)', out), /missing font: no-such/);
    } finally {
        rmSync(out, { recursive: true });
    }
});
