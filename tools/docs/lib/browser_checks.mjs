// Which checks a page must pass in a browser, and at which widths.
import { accessibility } from './accessibility.mjs';
import { NARROW, visit, WIDE } from './browser.mjs';
import { graphLinks } from './graphs.mjs';
import { hangul } from './hangul.mjs';
import { printing, wholePdf } from './printing.mjs';
import { figures, fonts, formulas, pageWidth, quiet, rawFormulas } from './rendering.mjs';
import { search } from './find_words.mjs';
import { firstText } from './speed.mjs';

const EVERY_WIDTH = { pageWidth, formulas, rawFormulas, fonts, figures }; // run in the page
const EVERY_PAGE = { quiet, accessibility, hangul, printing };
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
    const everyWidth = names.filter((name) => name in EVERY_WIDTH);
    for (const viewport of everyWidth.length > 0 ? [NARROW, WIDE] : []) {
        await tab.page.setViewport(viewport);
        problems.push(...(await atWidth(tab, everyWidth, viewport.width)));
    }
    for (const name of names.filter((each) => !(each in EVERY_WIDTH)))
        for (const problem of await BROWSER_CHECKS[name](tab)) problems.push(`${name}: ${problem}`);
    return problems;
}

// All of them in one call: each call waits for the page.
async function atWidth({ page }, names, width) {
    const calls = names.map((name) => `await (${EVERY_WIDTH[name]})(${width})`);
    const found = await page.evaluate(`(async () => [${calls.join()}])()`);
    return found.flatMap((problems, i) =>
        problems.map((problem) => `${names[i]} at ${width}: ${problem}`),
    );
}
