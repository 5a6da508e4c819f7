// The glossary: enough terms, each in both languages, each leading to its slide.
import { link } from './html.mjs';

const LEAST = 40;

export function checkGlossary(page, book) {
    const { $ } = page;
    const rows = $('.textblock tr').has('td').toArray();
    for (const row of rows) {
        const [english, korean, slide] = cells($, row);
        if (!english || !/[\uAC00-\uD7A3]/.test(korean) || !isPlace(slide, book))
            page.problem(`the term ${english} has no Korean word, or no slide (- for none)`);
    }
    if (rows.length < LEAST) page.problem(`${rows.length} terms, there are to be ${LEAST}`);
}

// Slides, none of them, or words for a part of the lecture that has no numbers.
function isPlace(slide, book) {
    return /^(-|[\d, -]+)$/.test(slide) || book.coverage.some((row) => row.slide === slide);
}

function cells($, row) {
    return $(row)
        .children('td')
        .toArray()
        .map((cell) => $(cell).text().trim());
}

// The first slide of a term leads to the row of the lecture that says where it is taught.
export function linkSlides(page, book) {
    const { $ } = page;
    $('.textblock tr').each((_, row) => {
        const cell = $(row).children('td').eq(2);
        const slides = cell.text().trim();
        const first = Number(/^\d+/.exec(slides)?.[0]);
        const found = book.coverage.find(
            ({ slide }) => slide === slides || hasSlide(slide, first),
        );
        if (found) cell.html(link(`lecture.html#${found.row}`, slides));
    });
}

// "6, 11, 12", "15-17", "24.."
function hasSlide(text, number) {
    return text.split(', ').some((part) => {
        const [, first, end] = /^(\d+)(?:-(\d+)|\.\.)?$/.exec(part) ?? [];
        return number >= Number(first) && number <= Number(end ?? first);
    });
}
