// Anchors that people can read, and the outline of a page from its headings.
import { escapeText } from './formulas.mjs';
import { slug } from './text.mjs';

// Every heading gets an id from its text; links to Doxygen's own anchor follow.
export function nameHeadings(page, book) {
    const { $ } = page;
    const taken = new Set(
        $('[id]')
            .toArray()
            .map((node) => $(node).attr('id')),
    );
    $('main')
        .find('h2, h3, h4')
        .not('[id]')
        .each((_, node) => {
            const heading = $(node);
            const anchor = heading.find('a[id]').first();
            const id = freeId(slug(heading.text()), taken);
            if (anchor.length)
                book.moved.set(`${page.raw}#${anchor.attr('id')}`, `${page.file}#${id}`);
            anchor.remove();
            heading.attr('id', id).text(heading.text().trim());
        });
}

function freeId(wish, taken) {
    let id = wish;
    for (let n = 2; taken.has(id); ++n) id = `${wish}-${n}`;
    taken.add(id);
    return id;
}

// The sections (and their parts) beside the text, if there are at least two.
export function writeOutline(page) {
    const { $ } = page;
    $('.toc').remove();
    const headings = $('main')
        .find('h2, h3')
        .toArray()
        .map((node) => $(node));
    if (headings.length < 2) return;
    const items = headings.map(
        (heading) =>
            `<li class="${heading.prop('tagName').toLowerCase()}">` +
                `<a href="#${heading.attr('id')}">` +
            `${escapeText(heading.text())}</a></li>`,
    );
    $('h1.title').after(
        `<nav class="toc" aria-label="On this page"><ul>${items.join('')}</ul></nav>`,
    );
}
