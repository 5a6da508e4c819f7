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

// The sections and their parts, if there are at least two, below the page's place in the contents
// list, or below the whole list if the page has no place there.
export function writeOutline(page, book) {
    const { $ } = page;
    $('.toc').remove();
    const headings = $('main').find('h2, h3').toArray();
    if (headings.length < 2) return;
    const here = $('.menu [aria-current=page]');
    const items = sections($, headings);
    const list = `<ul class="toc" aria-label="${book.labels.outline}">${items}</ul>`;
    const row = here.closest('.numbers'); // the numbers of the exercises stay in one row
    if (row.length) row.after(list);
    else if (here.length) here.after(list);
    else $('.menu').append(list);
}

// <li>section<ul><li>part</li></ul></li>
function sections($, headings) {
    const link = (node) =>
        `<a href="#${$(node).attr('id')}">${escapeText($(node).text())}</a>`;
    const starts = headings.map((node, i) => (node.name === 'h2' || i === 0 ? i : -1));
    return starts
        .filter((start) => start >= 0)
        .map((start, i, all) => {
            const parts = headings.slice(start + 1, all[i + 1]);
            const items = parts.map((part) => `<li>${link(part)}</li>`).join('');
            const inner = parts.length > 0 ? `<ul>${items}</ul>` : '';
            return `<li>${link(headings[start])}${inner}</li>`;
        })
        .join('');
}
