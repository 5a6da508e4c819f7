// The contents list beside every page, and the links to the page before and after.
import { chapterFolder, isChapter } from './book.mjs';
import { escapeText } from './formulas.mjs';

export const REFERENCE = { file: 'reference.html', title: 'Headers' };

export function writeContents(page, book) {
    const { $ } = page;
    const front = book.reading.filter((entry) => entry.name === 'index');
    const chapters = book.reading.filter(isChapter);
    const rest = book.reading.filter((entry) => !isChapter(entry) && entry.name !== 'index');
    $('.menu').append(
        list([
            ...front.map((entry) => item(page, entry, 'Cover')),
            ...chapters.map(
                (entry) => item(page, entry) + headersOf(page, book, chapterFolder(entry)),
            ),
        ]),
        part('Beside the text'),
        list(rest.map((entry) => item(page, entry))),
        part('The code'),
        list([item(page, REFERENCE) + headersOf(page, book, 'common')]),
    );
}

function part(title) {
    return `<p class="part">${title}</p>`;
}

function list(items) {
    return `<ul>${items.map((text) => `<li>${text}</li>`).join('')}</ul>`;
}

function item(page, entry, title = entry.title) {
    const here = entry.file === page.file ? ' aria-current="page"' : '';
    return `<a href="${entry.file}"${here}>${escapeText(title)}</a>`;
}

// The headers of the folder that the reader is in.
function headersOf(page, book, folder) {
    if (page.folder !== folder) return '';
    return list(
        headersIn(book, folder).map((header) =>
            item(page, { file: header.page, title: header.name }),
        ),
    );
}

export function headersIn(book, folder) {
    return book.headers.filter((header) => header.folder === folder);
}

export function writePreviousAndNext(page, book) {
    const place = book.reading.findIndex((entry) => entry.file === page.file);
    if (place < 0) return;
    const [before, after] = [book.reading[place - 1], book.reading[place + 1]];
    const link = (entry, rel, text) =>
        entry
            ? `<a rel="${rel}" href="${entry.file}">${text(escapeText(entry.title))}</a>`
            : '<span></span>';
    page.$('main > footer').before(
        `<nav class="turn" aria-label="Pages before and after">` +
            link(before, 'prev', (title) => `← ${title}`) +
            link(after, 'next', (title) => `${title} →`) +
            '</nav>',
    );
}
