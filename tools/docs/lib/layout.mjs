// Pages whose parts Doxygen writes one below the other, and the book shows in another way.
import { exerciseTable } from './exercise_pages.mjs';
import { link } from './html.mjs';

const newProse = ($) => $('<div class="prose"></div>');

// Prose in the left column, the code that it is about in the right one.
export function layOutListing(page, book) {
    const { $ } = page;
    const text = $('.textblock').first();
    const rows = [];
    let prose = newProse($);
    let isCode = false; // the code of a piece follows a mark; other code belongs to the prose
    for (const node of text.children().toArray()) {
        if (isCode) {
            rows.push($('<div class="row"></div>').append(prose).append(node));
            prose = newProse($);
        } else if (!$(node).hasClass('beside')) prose.append(node);
        isCode = $(node).hasClass('beside');
    }
    text.empty().append(...rows, prose);
    text.before(`<p class="path">${pathAndLinks(page.listing, book)}</p>`);
    $('body').addClass('listing');
}

function pathAndLinks(listing, book) {
    const header = book.headers.find(
        ({ folder, name }) => folder === listing.chapter && stem(name) === stem(listing.source),
    );
    const others = listingsOf(book, listing.chapter, listing.source).filter(
        ({ source }) => source !== listing.source,
    );
    return [
        `chapters/${listing.chapter}/${listing.source}`,
        ...(header ? [link(header.page, book.labels['listing.reference'])] : []),
        ...others.map(({ file, source }) => link(file, source)),
    ].join(' · ');
}

// The listings of a header and of its definitions.
export function listingsOf(book, chapter, source) {
    return book.listings.filter(
        (listing) => listing.chapter === chapter && stem(listing.source) === stem(source),
    );
}

function stem(source) {
    return source.replace(/\.\w+$/, '');
}

// From the reference of a header to its listings.
export function linkListings(page, header, book) {
    const links = listingsOf(book, header.folder, header.name).map(({ file, source }) =>
        link(file, `${source}, ${book.labels['listing.title']}`),
    );
    page.$('.path').append(links.map((text) => ` · ${text}`).join(''));
}

// A hint is read one at a time.
export function foldHints({ $ }) {
    $('.textblock h3').each((_, node) => {
        const heading = $(node);
        const hint = heading.nextUntil('h2, h3');
        const summary = `<summary>${heading.text().trim()}</summary>`;
        const details = $('<details class="hint"></details>').append(summary).append(hint);
        heading.replaceWith(details);
    });
}

// The exercises of a chapter stand at the end of what there is to try.
export function listExercises(page, book) {
    const { $ } = page;
    const { labels } = book;
    const section = $('h2').filter((_, node) => $(node).text().trim() === labels['section.try']);
    if (section.length === 0)
        page.problem(`no section ${labels['section.try']} for the exercises`);
    const rest = section.nextUntil('h2');
    (rest.length > 0 ? rest.last() : section).after(
        `<h3 id="exercises">${labels['exercise.of_chapter']}</h3>` +
            exerciseTable(book, page.folder),
    );
}
