// The contents list beside every page, and the links to the page before and after.
import { chapterFolder, isChapter } from './book.mjs';
import { escapeText } from './formulas.mjs';
import { listingsOf } from './layout.mjs';

export const REFERENCE = 'reference.html';

export function writeContents(page, book) {
    const { $ } = page;
    const { labels } = book;
    const reference = { file: REFERENCE, title: labels['contents.headers'] };
    const front = book.reading.filter((entry) => entry.name === 'index');
    const chapters = book.reading.filter(isChapter);
    const rest = book.reading.filter((entry) => !isChapter(entry) && entry.name !== 'index');
    // Most of the site's pages show code, from which one does not go on to the glossary.
    const beside =
        page.isReference || page.listing
            ? []
            : [part(labels['contents.beside']), list(rest.map((entry) => item(page, entry)))];
    $('.menu').append(
        list([
            ...front.map((entry) => item(page, entry, labels['contents.cover'])),
            ...chapters.map(
                (entry) =>
                    item(page, entry) +
                    exercisesOf(page, book, chapterFolder(entry)) +
                    headersOf(page, book, chapterFolder(entry)),
            ),
        ]),
        ...beside,
        part(labels['contents.code']),
        list([item(page, reference) + headersOf(page, book, 'common')]),
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

// The exercises of the chapter that the reader is in, by their numbers alone; not among its code.
function exercisesOf(page, book, folder) {
    if (page.folder !== folder || page.isReference || page.listing) return '';
    const numbers = book.exercises
        .filter(({ chapter }) => chapter === folder)
        .map(({ file, number }) => item(page, { file, title: number }));
    return `<p>${book.labels['exercise.all']}</p><ul class="numbers">${numbers
        .map((text) => `<li>${text}</li>`)
        .join('')}</ul>`;
}

// The headers of the folder that the reader is in: in the reference, their pages; among annotated
// listings, those; elsewhere both.
function headersOf(page, book, folder) {
    if (page.folder !== folder) return '';
    return list(
        headersIn(book, folder).map((header) => {
            const listings = listingsOf(book, folder, header.name);
            const shown = listings.find(({ file }) => file === page.file) ?? listings[0];
            const reference = item(page, { file: header.page, title: header.name });
            if (!shown || page.isReference) return reference;
            if (page.listing) return item(page, { ...shown, title: header.name });
            return reference + code(page, header, shown, book);
        }),
    );
}

function code(page, header, listing, { labels }) {
    const name = `aria-label="${header.name}: ${labels['listing.short']}"`;
    return item(page, { ...listing, title: labels['listing.short'] }).replace('<a', `<a ${name}`);
}

export function headersIn(book, folder) {
    const here = book.headers.filter((header) => header.folder === folder);
    return here.sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function writePreviousAndNext(page, book) {
    const series = seriesOf(page, book);
    const place = series.findIndex((entry) => entry.file === page.file);
    if (place < 0) return;
    const [before, after] = [series[place - 1], series[place + 1]];
    const link = (entry, rel, text) =>
        entry
            ? `<a rel="${rel}" href="${entry.file}">${text(escapeText(entry.title))}</a>`
            : '<span></span>';
    page.$('main > footer').before(
        `<nav class="turn" aria-label="${book.labels['contents.turn']}">` +
            link(before, 'prev', (title) => `← ${title}`) +
            link(after, 'next', (title) => `${title} →`) +
            '</nav>',
    );
}

// Exercises and listings stand between those of their chapter.
function seriesOf(page, book) {
    const chapter = book.chapters.get(page.folder);
    const here = (entry) => entry.chapter === page.folder;
    if (page.isExercise) {
        const titled = ({ file, number, title }) => ({ file, title: `${number} ${title}` });
        const start = { file: `${chapter.file}#exercises`, title: chapter.title };
        return [start, ...book.exercises.filter(here).map(titled)];
    }
    if (!page.listing) return book.reading;
    const titled = ({ file, source }) => ({ file, title: source });
    return [chapter, ...book.listings.filter(here).map(titled)];
}
