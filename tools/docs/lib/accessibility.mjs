// axe-core: what a reader with a screen reader, a keyboard or weak eyes would stumble over. It
// takes ten seconds for a chapter, and most of the site's pages come from one mould: of colours it
// sees each look once, of those pages the ones that show it a shape for the first time.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setScheme } from './browser.mjs';
import { looksOf, shapesOf } from './traits.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const OTHERS = Object.fromEntries(COLOUR_RULES.map((id) => [id, { enabled: false }]));

// Headers and annotated sources: 02_rnn.rnn.html, 02_rnn.rnn.cpp.html, common.loss.html.
const FROM_MOULD = /\/(?:common|\d\d_\w+)\.[^/]*$/;

// `known` has what was seen on any page until now.
export async function accessibility({ page, known }) {
    const shapes = unknown(await page.evaluate(shapesOf), known);
    const isSeen = shapes.length === 0 && FROM_MOULD.test(page.url());
    const found = isSeen ? [] : await violations(page, { rules: OTHERS });
    const light = await colours(page, known);
    await setScheme(page, 'dark');
    const dark = await colours(page, known);
    await setScheme(page, 'light');
    return [...found, ...light, ...dark.map((problem) => `in the dark: ${problem}`)];
}

function unknown(traits, known) {
    const found = traits.filter((trait) => !known.has(trait));
    found.forEach((trait) => known.add(trait));
    return found;
}

// Light and dark differ in nothing but colours.
async function colours(page, known) {
    const looks = unknown(await page.evaluate(looksOf), known);
    return looks.length === 0 ? [] : violations(page, { runOnly: COLOUR_RULES }, looks);
}

// In the whole page, or only in the elements with these looks.
async function violations(page, options, looks = null) {
    if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
    return page.evaluate(async (given, wanted) => {
        const include = wanted?.map((look) => globalThis.looks.get(look)) ?? [document];
        const options = { ...given, resultTypes: ['violations'] };
        const { violations } = await axe.run({ include }, options);
        return violations.flatMap(({ id, help, nodes }) =>
            nodes.map(({ html }) => `${id} (${help}): ${html.slice(0, 120)}`),
        );
    }, options, looks);
}
