// axe-core: what a reader with a screen reader, a keyboard or weak eyes would stumble over.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Light and dark differ in nothing but colours.
const COLOUR_RULES = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

export async function accessibility({ page }) {
    await page.evaluate(AXE);
    const light = await violations(page, 'light', {});
    const dark = await violations(page, 'dark', { runOnly: COLOUR_RULES });
    await setScheme(page, 'light');
    return [...light, ...dark];
}

async function violations(page, scheme, options) {
    await setScheme(page, scheme);
    const found = await page.evaluate(async (rules) => {
        const { violations } = await axe.run(document, { ...rules, resultTypes: ['violations'] });
        return violations.flatMap(({ id, help, nodes }) =>
            nodes.map(({ html }) => `${id} (${help}): ${html.slice(0, 120)}`),
        );
    }, options);
    return found.map((problem) => `in the ${scheme}: ${problem}`);
}

// A colour that is still on its way to its value is nobody's choice: nothing moves meanwhile.
async function setScheme(page, value) {
    await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value },
        { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
}
