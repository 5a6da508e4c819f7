// node check_browser.mjs SITE: every page in Chromium, then every check on pages that are broken.
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTab, withBrowser } from './lib/browser.mjs';
import { BROWSER_CHECKS, checksFor, examine } from './lib/browser_checks.mjs';
import { BROWSER_FAULTS } from './lib/browser_faults.mjs';
import { breakPage } from './lib/faults.mjs';

const site = process.argv[2];
const files = readdirSync(site).filter((file) => file.endsWith('.html')).sort();
const problems = await withBrowser(async (browser) => {
    const tab = await openTab(browser);
    return [...(await problemsOfPages(tab)), ...(await unseenFaults(tab))];
});
for (const problem of problems) console.error(`docs: ${problem}`);
const count = Object.keys(BROWSER_CHECKS).length;
console.log(`${files.length} pages, ${count} checks in Chromium, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

async function problemsOfPages(tab) {
    const found = [];
    for (const file of files) {
        for (const problem of await examine(tab, join(site, file), checksFor(file)))
            found.push(`${file}: ${problem}`);
    }
    return found;
}

// Broken pages stand in a copy of the site, so that styles and fonts are as they are there. What
// is broken is a page that must pass the check: the cover, or else a chapter.
async function unseenFaults(tab) {
    const folder = mkdtempSync(join(tmpdir(), 'unrolled-browser-'));
    const broken = join(folder, 'fault.html');
    const unseen = [];
    cpSync(site, folder, { recursive: true });
    for (const name of Object.keys(BROWSER_CHECKS)) {
        const base = ['index.html', ...files].find((file) => checksFor(file).includes(name));
        for (const [i, seed] of BROWSER_FAULTS[name].entries()) {
            writeFileSync(broken, breakPage(join(site, base), seed));
            if ((await examine(tab, broken, [name])).length === 0)
                unseen.push(`${name} does not see its seeded fault ${i + 1}`);
        }
    }
    rmSync(folder, { recursive: true });
    return unseen;
}
