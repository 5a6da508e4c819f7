// docs/coverage.json says where the book teaches each row of the lecture. What it says must be
// there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// `pages` are the named pages of the site, `golden` the folder of the worked examples' output.
export function checkCoverage({ root, golden, pages }) {
    const rows = JSON.parse(readFileSync(join(root, 'docs/coverage.json'), 'utf8'));
    return rows.flatMap(({ row, taught }) =>
        taught.flatMap((place) => {
            const page = pages.find((candidate) => candidate.file === `ch${place.chapter}.html`);
            if (!page) return []; // a chapter that is not written yet
            return [
                ...sectionProblems(page, place),
                ...exampleProblems(golden, place),
                ...exerciseProblems(root, row, place),
            ].map((problem) => `docs/coverage.json, ${row} in ${place.chapter}: ${problem}`);
        }),
    );
}

function sectionProblems(page, { section }) {
    if (!section) return ['no section is named'];
    const ids = page
        .$('h2, h3')
        .toArray()
        .map((heading) => heading.attribs.id);
    return ids.includes(section) ? [] : [`the page has no section ${section}`];
}

function exampleProblems(golden, { chapter, worked_examples: examples = [] }) {
    if (examples.length === 0) return ['no worked example is named'];
    return examples
        .filter((id) => !existsSync(join(golden, chapter, `${id}.txt`)))
        .map((id) => `there is no worked example ${id}`);
}

// The exercises say themselves which rows they work with: both lists must agree.
function exerciseProblems(root, row, { chapter, exercises = [] }) {
    const file = join(root, 'exercises', chapter, 'exercises.json');
    const all = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
    const here = all
        .filter((exercise) => exercise.rows.includes(row))
        .map(({ number }) => number);
    if (here.length === 0) return ['no exercise works with it'];
    const same =
        here.length === exercises.length && here.every((number) => exercises.includes(number));
    return same
        ? []
        : [
              `exercises ${exercises.join(', ') || '(none)'} are named, but the exercises ` +
                  `that name this row are ${here.join(', ')}`,
          ];
}
