// node check_browser.mjs SITE: every page in Chromium, then every check on pages that are broken.
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTab, withBrowser } from './lib/browser.mjs';
import { BROWSER_CHECKS, checksFor, examine } from './lib/browser_checks.mjs';
import { BROWSER_FAULTS } from './lib/browser_faults.mjs';
import { breakPage } from './lib/faults.mjs';

const site = process.argv[2];
const files = readdirSync(site).filter((file) => file.endsWith('.html')).sort();
const folder = mkdtempSync(join(tmpdir(), 'unrolled-browser-'));
cpSync(site, folder, { recursive: true });
const problems = await inBrowsers([...files.map(pageTask), ...faultTasks()]);
rmSync(folder, { recursive: true });
for (const problem of problems.sort()) console.error(`docs: ${problem}`);
const count = Object.keys(BROWSER_CHECKS).length;
console.log(`${files.length} pages, ${count} checks in Chromium, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

// A browser for each core: only the tab in front has the keyboard and is painted without delay.
async function inBrowsers(tasks) {
    const found = [];
    const known = new Set();
    const work = async (browser) => {
        const tab = await openTab(browser, known);
        while (tasks.length > 0) found.push(...(await tasks.shift()(tab)));
    };
    await Promise.all(cpus().map(() => withBrowser(work)));
    return found;
}

function pageTask(file) {
    return async (tab) => {
        const found = await examine(tab, join(site, file), checksFor(file));
        return found.map((problem) => `${file}: ${problem}`);
    };
}

// Broken pages stand in a copy of the site, so that styles and fonts are as they are there, and
// are named like a header's page, which is looked at least. What is broken is a page that must
// pass the check: the cover, or else a chapter.
function faultTasks() {
    return Object.keys(BROWSER_CHECKS).flatMap((name) => {
        const base = ['index.html', ...files].find((file) => checksFor(file).includes(name));
        return BROWSER_FAULTS[name].map((seed, i) => async (tab) => {
            const broken = join(folder, `common.fault_${name}_${i + 1}.html`);
            writeFileSync(broken, breakPage(join(site, base), seed));
            if ((await examine(tab, broken, [name])).length > 0) return [];
            return [`${name} does not see its seeded fault ${i + 1}`];
        });
    });
}
