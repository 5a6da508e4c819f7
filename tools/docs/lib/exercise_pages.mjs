// What the pages say about exercises: the facts on the page of each, the list at the end of its
// chapter, the tables of all.
import { escapeText } from './formulas.mjs';
import { link, sum, table } from './html.mjs';
import { sectionTitle } from './lecture.mjs';

const DOTS = 3;

export function inChapter(book, folder) {
    return book.exercises.filter(({ chapter }) => chapter === folder);
}

// A difficulty in words; the dots are for the eye only.
function difficulty(book, level) {
    const dots = '●'.repeat(level) + '○'.repeat(DOTS - level);
    const word = book.labels[`exercise.difficulty.${level}`];
    return `<span class="difficulty"><span class="dots" aria-hidden="true">${dots}</span> \
${word}</span>`;
}

function kind(book, exercise) {
    return book.labels[`exercise.kind.${exercise.kind}`];
}

// The list of facts below the title of an exercise.
export function facts(page, book) {
    const exercise = book.exercises.find(({ file }) => file === page.file);
    const chapter = book.chapters.get(exercise.chapter);
    const rows = book.coverage.filter(({ row }) => exercise.rows.includes(row));
    const entry = (name, html) => `<dt>${book.labels[`exercise.${name}`]}</dt><dd>${html}</dd>`;
    return `<dl class="facts">
${entry('chapter', link(`${chapter.file}#exercises`, escapeText(chapter.title)))}
${entry('difficulty', difficulty(book, exercise.difficulty))}
${entry('minutes', exercise.minutes)}${entry('points', exercise.points)}
${entry('kind', kind(book, exercise))}
${entry('sections', sections(chapter, rows))}
${entry('lecture', rows.map(lectureRow).join('<br>'))}
</dl>`;
}

// The equations and ideas of the rows that the exercise works with.
function sections(chapter, rows) {
    const places = rows.flatMap(({ taught }) => taught);
    const here = places.filter((place) => place.chapter === chapter.folder);
    const ids = [...new Set(here.map((place) => place.sections?.[0]))].filter(Boolean);
    return ids.map((id) => link(`${chapter.file}#${id}`, sectionTitle(chapter, id))).join(', ');
}

function lectureRow({ row, slide, says }) {
    return `${link(`lecture.html#${row}`, escapeText(slide))}: ${escapeText(says)}`;
}

export function exerciseTable(book, folder) {
    const head = ['number', 'difficulty', 'minutes', 'points', 'kind'];
    return table(
        head.map((name) => book.labels[`exercise.${name}`]),
        inChapter(book, folder).map((exercise) => [
            link(exercise.file, `${exercise.number} ${escapeText(exercise.title)}`),
            difficulty(book, exercise.difficulty),
            exercise.minutes,
            exercise.points,
            kind(book, exercise),
        ]),
    );
}

// Every chapter with its exercises.
export function allExercises(page, book) {
    return [...book.chapters.values()]
        .map(
            ({ folder, file, title }) =>
                `<h2 id="${folder}">${link(file, escapeText(title))}</h2>` +
                exerciseTable(book, folder),
        )
        .join('\n');
}

// How much there is to do in each chapter.
export function points(page, book) {
    const { labels } = book;
    const kinds = [...new Set(book.exercises.map((exercise) => exercise.kind))];
    const row = (name, exercises) => [
        name,
        exercises.length,
        ...kinds.map((one) => sum(ofKind(exercises, one))),
        sum(exercises.map((exercise) => exercise.points)),
        sum(exercises.map((exercise) => exercise.minutes)),
    ];
    const kindHead = (one) => `${labels['exercise.points']}, ${labels[`exercise.kind.${one}`]}`;
    return table(
        [
            labels['exercise.chapter'],
            labels['exercise.all'],
            ...kinds.map(kindHead),
            labels['exercise.points'],
            labels['exercise.minutes'],
        ],
        [
            ...[...book.chapters.values()].map(({ folder, file, title }) =>
                row(link(file, escapeText(title)), inChapter(book, folder)),
            ),
            row(labels['exercise.sum'], book.exercises),
        ],
    );
}

function ofKind(exercises, one) {
    return exercises.filter(({ kind: name }) => name === one).map((exercise) => exercise.points);
}
