// Search without a server: the build writes the text of every section as a script, which works from
// file:// too and is loaded when the reader first wants to search.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { escapeText } from './formulas.mjs';

const LIBRARY = fileURLToPath(new URL('../node_modules/minisearch', import.meta.url));

// What nobody searches by words, or what stands there twice.
const NOT_INDEXED = '.fragment, pre, svg, .turn, footer, script, style';
const FORMULA = '.katex';
const INLINE = 'a, b, strong, em, i, code, span, small, sub, sup';

// The box in the side column. Hidden: without scripts there is no search.
export function writeSearchBox(page, book) {
    const text = (key) => escapeText(book.labels[key]).replaceAll('"', '&quot;');
    page.$('.side .brand').after(`
<div class="find" role="search" hidden>
<input type="search" id="search" autocomplete="off" spellcheck="false"
 aria-label="${text('search')}" placeholder="${text('search.hint')}"
 data-found="${text('search.found')}" data-nothing="${text('search.nothing')}">
<div id="search-results" hidden><p role="status"></p><ul></ul></div>
</div>`);
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

// [[address, title, heading, text]]: what is searched, and what a result shows.
export function searchPlaces(pages) {
    return pages
        .filter(({ listing }) => !listing?.source.endsWith('.hpp')) // the reference has its text
        .flatMap(sectionsOf)
        .map(({ file, title, anchor, heading, text }) => [
            anchor ? `${file}#${anchor}` : file,
            title,
            heading,
            text,
        ]);
}

export function writeSearchText(pages, out) {
    const read = (file) => readFileSync(join(LIBRARY, file), 'utf8');
    const code = read('dist/umd/index.js').replace(/^\/\/# sourceMappingURL.*$/m, '');
    const data = JSON.stringify(searchPlaces(pages));
    writeFileSync(
        join(out, 'search-text.js'),
        `/*!\nMiniSearch\n${read('LICENSE.txt')}*/\n${code}\nglobalThis.searchPlaces = ${data};\n`,
    );
}
