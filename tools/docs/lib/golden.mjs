// The golden output of a chapter's worked examples: what the lecture prints beside what the program
// computes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TITLE = /^=== (\w+) \| (.*) ===$/;
const SUMMARY = /^(\d+) printed numbers: (\d+) agree, (\d+) misprinted, 0 differ$/;
const MISPRINT = /^(.+?) {2,}(\S+) +\S+ {3}misprint, right: (.+) \((.+)\)$/;

// { examples: [{ id, title, lines }], printed, agree, misprinted }
export function readGolden(root, chapter) {
    const file = join('chapters', chapter, 'worked_examples.expected');
    const examples = [];
    for (const line of readFileSync(join(root, file), 'utf8').split('\n')) {
        const [, id, title] = TITLE.exec(line) ?? [];
        if (id) examples.push({ id, title, lines: [] });
        else examples.at(-1)?.lines.push(line);
    }
    const [, ...counts] = SUMMARY.exec(examples.pop()?.title) ?? [];
    if (counts.length === 0) throw new Error(`${file}: its last line does not count its numbers`);
    const [printed, agree, misprinted] = counts.map(Number);
    return { examples, printed, agree, misprinted };
}

// The printed numbers that are wrong: [{ example, name, printed, right, why }]
export function misprints({ examples }) {
    return examples.flatMap((example) =>
        example.lines
            .map((line) => MISPRINT.exec(line.trim()))
            .filter(Boolean)
            .map(([, name, printed, right, why]) => ({ example, name, printed, right, why })),
    );
}

export function exampleId(id) {
    return `example-${id}`;
}

// The output of each worked example gets an id on its chapter's page, which must show them all.
export function nameExamples(page, book) {
    const { $ } = page;
    const same = (text) => text.replaceAll(/\s+/g, ' ').trim();
    for (const { id, lines } of book.golden.get(page.folder)?.examples ?? []) {
        const output = $('pre').filter(
            (_, pre) => same($(pre).text()) === same(lines.join('\n')),
        );
        if (output.length === 0) page.problem(`the worked example ${id} is not shown`);
        output.first().attr('id', exampleId(id));
    }
}
