// Every printed number that is wrong, from the rows of the golden outputs that say so.
import { escapeText } from './formulas.mjs';
import { exampleId, misprints } from './golden.mjs';
import { link, table } from './html.mjs';

export function errata(page, book) {
    const names = ['example', 'value', 'printed', 'right', 'why'];
    return [...book.chapters.values()]
        .map((chapter) => {
            const golden = book.golden.get(chapter.folder);
            const found = misprints(golden);
            if (found.length !== golden.misprinted) {
                page.problem(`${chapter.folder} counts ${golden.misprinted} misprints, but \
${found.length} of its rows say what is right and why`);
            }
            if (found.length === 0) return '';
            const head = names.map((name) => book.labels[`errata.${name}`]);
            return heading(chapter) + table(head, found.map((row) => cells(chapter, row)));
        })
        .join('\n');
}

function heading({ folder, file, title }) {
    return `<h2 id="${folder}">${link(file, escapeText(title))}</h2>`;
}

function cells({ file }, { example, name, printed, right, why }) {
    return [
        link(`${file}#${exampleId(example.id)}`, escapeText(example.title)),
        ...[name, printed, right].map((text) => `<code>${escapeText(text)}</code>`),
        escapeText(why),
    ];
}
