// For every check, pages that are broken on purpose: a check that finds nothing wrong with them
// proves nothing.
import { readFileSync } from 'node:fs';
import * as cheerio from 'cheerio';

const add = (markup) => (site) => site.pages.get('index.html')('main').append(markup);

export const FAULTS = {
    links: [
        add('<a href="nowhere.html">a page that does not exist</a>'),
        add('<a href="index.html#nowhere">a place that does not exist</a>'),
    ],
    uniqueIds: [add('<p id="twice"></p><p id="twice"></p>')],
    nothingFromOutside: [
        add('<script src="https://example.org/x.js"></script>'),
        add('<img src="//example.org/x.png">'),
        add('<p style="background: url(https://example.org/x.png)"></p>'),
        (site) => site.styles.set('book.css', '@import "https://example.org/x.css";'),
    ],
    noRawSource: [
        add('<p>\\(h_t\\)</p>'),
        add('<p>$$ h_t $$</p>'),
        add('<p>see \\ref ch99</p>'),
        add('<span class="katex-error">x</span>'),
    ],
    pictures: [
        add('<img src="missing.png" alt="">'),
        add('<object data="x.svg"></object>'),
        add('<figure><svg></svg></figure>'),
    ],
    weight: [
        (site) => {
            site.bytes = 9e6;
        },
    ],
    reachable: [(site) => site.pages.set('island.html', cheerio.load('<main></main>'))],
};

// The HTML of a page after `seed` broke it.
export function breakPage(file, seed) {
    const $ = cheerio.load(readFileSync(file, 'utf8'));
    seed($);
    return $.html();
}
