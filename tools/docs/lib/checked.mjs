// How much of each chapter is checked, counted in its files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeText } from './formulas.mjs';
import { link, table } from './html.mjs';

const COLUMNS = [
    'examples',
    'printed',
    'agree',
    'misprinted',
    'tests',
    'references',
    'faults',
    'exercises',
];

// One row for each thing that is counted, one column for each chapter.
export function checked(page, book) {
    const chapters = [...book.chapters.values()];
    const counts = chapters.map(({ folder }) => count(book, folder));
    return table(
        [book.labels.chapter, ...chapters.map(({ file, title }) => link(file, escapeText(title)))],
        COLUMNS.map((name) => [
            book.labels[`checked.${name}`],
            ...counts.map((numbers) => String(numbers[name])),
        ]),
    );
}

function count({ root, golden, exercises }, chapter) {
    const { examples, printed, agree, misprinted } = golden.get(chapter);
    const faults = join(root, 'tools/mutants', `${chapter}.json`);
    const references = join(root, 'chapters', chapter, 'reference');
    return {
        examples: examples.length,
        printed,
        agree,
        misprinted,
        tests: testCount(join(root, 'chapters', chapter)),
        references: existsSync(references) ? readdirSync(references).length : 0,
        faults: existsSync(faults) ? JSON.parse(readFileSync(faults, 'utf8')).length : 0,
        exercises: exercises.filter((exercise) => exercise.chapter === chapter).length,
    };
}

function testCount(folder) {
    return readdirSync(folder)
        .filter((file) => file.endsWith('_test.cpp'))
        .flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/^TEST_CASE/gm) ?? [])
        .length;
}
