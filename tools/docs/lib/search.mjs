// Search without a server: the build writes the text of every section as a script, which works from
// file:// too and is loaded when the reader first wants to search.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { escapeText } from './formulas.mjs';

const LIBRARY = fileURLToPath(new URL('../node_modules/minisearch', import.meta.url));

// What nobody searches by words, or what stands there twice.
const NOT_INDEXED = '.fragment, pre, svg, .turn, footer, script, style';
const FORMULA = '.katex';
const INLINE = 'a, b, strong, em, i, code, span, small, sub, sup';

// The box in the side column, for docs/script/search.js: without scripts there is no search.
export function searchBox(labels) {
    const text = (key) => escapeText(labels[key]).replaceAll('"', '&quot;');
    return `<div class="find" role="search">
<input type="search" id="search" autocomplete="off" spellcheck="false"
 aria-label="${text('search')}" placeholder="${text('search.hint')}"
 data-found="${text('search.found')}" data-nothing="${text('search.nothing')}">
<div id="search-results" hidden><p role="status"></p><ul></ul></div>
</div>`;
}

// [{ file, title, anchor, heading, text }], one for each heading, and one for what precedes them.
export function sectionsOf(page) {
    const sections = [{ anchor: '', heading: '', text: '' }];
    const visit = (node) => {
        if (/^h[234]$/.test(node.name)) {
            const heading = page.$(node).text().trim();
            sections.push({ anchor: node.attribs.id ?? '', heading, text: '' });
        } else if (node.type === 'text') {
            sections.at(-1).text += node.data;
        } else if (page.$(node).is(FORMULA)) {
            sections.at(-1).text += '…';
        } else if (!page.$(node).is(NOT_INDEXED)) {
            node.children?.forEach(visit);
            if (!page.$(node).is(INLINE)) sections.at(-1).text += ' ';
        }
    };
    page.$('main').contents().not('h1').toArray().forEach(visit);
    return sections
        .map((section) => ({
            file: page.file,
            title: page.title,
            ...section,
            text: section.text.replace(/\s+/g, ' ').trim(),
        }))
        .filter(({ heading, text }) => heading !== '' || text !== '');
}

// [[file, title, [[anchor, heading, text]]]]: what is searched, and what a result shows.
export function searchText(pages) {
    return pages
        .filter(({ listing }) => !listing?.source.endsWith('.hpp')) // the reference has its text
        .map((page) => [
            page.file,
            page.title,
            sectionsOf(page).map(({ anchor, heading, text }) => [anchor, heading, text]),
        ]);
}

// A third of the text's size; docs/script/search_index.js unpacks it.
export function pack(value) {
    return deflateSync(JSON.stringify(value), { level: 9 }).toString('base64');
}

export function writeSearchText(pages, out) {
    const read = (file) => readFileSync(join(LIBRARY, file), 'utf8');
    const code = read('dist/umd/index.js')
        .replace(/^\/\/# sourceMappingURL.*$/m, '')
        .replaceAll(/^ *\/\*\*[^]*?\*\/\n/gm, '') // comments for those who write with it
        .replaceAll(/^ +/gm, '');
    writeFileSync(
        join(out, 'search-text.js'),
        `/*!\nMiniSearch\n${read('LICENSE.txt')}*/\n${code}
globalThis.searchText = '${pack(searchText(pages))}';\n`,
    );
}
