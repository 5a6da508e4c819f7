// Which checks a page must pass in a browser, and at which widths.
import { accessibility } from './accessibility.mjs';
import { NARROW, visit, WIDE } from './browser.mjs';
import { graphLinks } from './graphs.mjs';
import { hangul } from './hangul.mjs';
import { printing, wholePdf } from './printing.mjs';
import { figures, fonts, formulas, pageWidth, quiet, rawFormulas } from './rendering.mjs';
import { search } from './find_words.mjs';
import { firstText } from './speed.mjs';

const EVERY_WIDTH = { quiet, pageWidth, formulas, rawFormulas, fonts, figures };
const EVERY_PAGE = { accessibility, hangul, printing };
const CHAPTERS = { wholePdf, search, firstText, graphLinks }; // the last two leave the page

export const BROWSER_CHECKS = { ...EVERY_WIDTH, ...EVERY_PAGE, ...CHAPTERS };

// The names of the checks for a page.
export function checksFor(file) {
    const isChapter = /^ch\d\d_/.test(file);
    return Object.keys({ ...EVERY_WIDTH, ...EVERY_PAGE, ...(isChapter ? CHAPTERS : {}) });
}

// Runs the named checks on a file, those of every width at both.
export async function examine(tab, file, names) {
    await visit(tab, file);
    const problems = [];
    const run = async (name, where) => {
        for (const problem of await BROWSER_CHECKS[name](tab))
            problems.push(`${name}${where}: ${problem}`);
    };
    const everyWidth = names.filter((name) => name in EVERY_WIDTH);
    for (const viewport of everyWidth.length > 0 ? [NARROW, WIDE] : []) {
        await tab.page.setViewport(viewport);
        for (const name of everyWidth) await run(name, ` at ${viewport.width}`);
    }
    for (const name of names.filter((each) => !(each in EVERY_WIDTH))) await run(name, '');
    return problems;
}
