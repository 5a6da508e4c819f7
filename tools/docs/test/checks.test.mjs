import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { CHECKS } from '../lib/checks.mjs';
import { FAULTS } from '../lib/faults.mjs';

function site() {
    const pages = {
        'index.html': '<a href="a.html#x">a</a><a href="#y">here</a><p id="y">\\$5</p>',
        'a.html': '<p id="x"></p><a href="https://example.org/">out</a><code>\\(x\\)</code>',
    };
    return {
        folder: '/nowhere',
        bytes: 1000,
        styles: new Map([['book.css', 'a { background: url(data:x) }']]),
        pages: new Map(
            Object.entries(pages).map(([file, html]) => [
                file,
                cheerio.load(`<main>${html}</main>`),
            ]),
        ),
    };
}

for (const [name, check] of Object.entries(CHECKS)) {
    test(`${name}: a right site has no problem`, () => assert.deepEqual(check(site()), []));
    FAULTS[name].forEach((seed, i) =>
        test(`${name}: seeded fault ${i + 1} is found`, () => {
            const broken = site();
            seed(broken);
            assert.notDeepEqual(check(broken), []);
        }),
    );
}
