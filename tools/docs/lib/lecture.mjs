// "The lecture, slide by slide": a row for everything that the lecture teaches, with the places
// where the book teaches it.
import { escapeText } from './formulas.mjs';
import { exampleId } from './golden.mjs';
import { link, table } from './html.mjs';

export function lecture(page, book) {
    const head = ['slide', 'says', 'taught'].map((name) => book.labels[`lecture.${name}`]);
    const rows = book.coverage.map((row) => {
        const cells = [
            escapeText(row.slide),
            escapeText(row.says),
            row.taught.map((place) => taught(book, place)).join(''),
        ];
        return Object.assign(cells, { id: row.row });
    });
    return table(head, rows, 'made-table lecture');
}

function taught(book, place) {
    const chapter = book.chapters.get(place.chapter);
    if (!chapter) {
        const number = Number(place.chapter.slice(0, 2));
        return `<p>${book.labels.chapter} ${number}: ${book.labels['lecture.unwritten']}</p>`;
    }
    return `<p>${link(chapter.file, escapeText(chapter.title))}: ${sections(chapter, place)}</p>
<p>${book.labels['lecture.examples']}: ${examples(book, chapter, place)}</p>
<p>${book.labels['lecture.exercises']}: ${exercises(book, place)}</p>`;
}

function sections(chapter, place) {
    return (place.sections ?? [])
        .map((id) => link(`${chapter.file}#${id}`, sectionTitle(chapter, id)))
        .join(', ');
}

export function sectionTitle({ $ }, id) {
    return escapeText($('h2, h3').filter((_, node) => node.attribs.id === id).text());
}

function examples(book, chapter, place) {
    const { examples: all } = book.golden.get(place.chapter);
    return all
        .filter(({ id }) => place.worked_examples?.includes(id))
        .map(({ id, title }) => link(`${chapter.file}#${exampleId(id)}`, escapeText(title)))
        .join('; ');
}

function exercises(book, place) {
    return book.exercises
        .filter(({ number }) => place.exercises?.includes(number))
        .map(({ number, title, file }) => link(file, `${number} ${escapeText(title)}`))
        .join('; ');
}
