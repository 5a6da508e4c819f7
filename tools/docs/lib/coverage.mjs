// docs/coverage.json says where the book teaches each row of the lecture. What it says must be
// there, and what is there must be in it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function readCoverage(root) {
    return JSON.parse(readFileSync(join(root, 'docs/coverage.json'), 'utf8'));
}

// `pages` are the named pages of the site, `golden` the folder of the worked examples' output.
export function checkCoverage({ root, golden, pages }) {
    const rows = readCoverage(root);
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

function sectionProblems(page, { sections = [] }) {
    if (sections.length === 0) return ['no section is named'];
    const ids = page
        .$('h2, h3')
        .toArray()
        .map((heading) => heading.attribs.id);
    return sections
        .filter((section) => !ids.includes(section))
        .map((section) => `the page has no section ${section}`);
}

// What a chapter teaches and shows is in the lecture: a section that no row names is a problem.
export function checkSections({ coverage, chapters, labels }) {
    const titles = ['idea', 'equations', 'examples'].map((name) => labels[`section.${name}`]);
    return [...chapters.values()].flatMap((page) => {
        const named = coverage
            .flatMap(({ taught }) => taught)
            .filter(({ chapter }) => chapter === page.folder)
            .flatMap(({ sections = [] }) => sections);
        return titles
            .flatMap((title) => sectionsBelow(page, title))
            .filter((id) => !named.includes(id))
            .map((id) => `docs/coverage.json: no row names the section ${id} of ${page.file}`);
    });
}

// The parts of a section, or the section itself if it has none.
function sectionsBelow({ $ }, title) {
    const section = $('h2').filter((_, node) => $(node).text() === title);
    const parts = section.nextUntil('h2').filter('h3');
    return (parts.length > 0 ? parts : section).toArray().map((node) => node.attribs.id);
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
