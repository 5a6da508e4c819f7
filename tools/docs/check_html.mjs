// node check_html.mjs SITE: every page is valid HTML, and a page with a seeded fault is not.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HTML_FAULTS } from './lib/browser_faults.mjs';
import { breakPage } from './lib/faults.mjs';
import { invalidHtml } from './lib/html_valid.mjs';

const site = process.argv[2];
const files = readdirSync(site).filter((file) => file.endsWith('.html')).sort();
const problems = [...invalidHtml(files.map((file) => join(site, file))), ...unseenFaults()];
for (const problem of problems) console.error(`docs: ${problem}`);
console.log(`${files.length} pages, ${problems.length} problems of HTML`);
process.exitCode = problems.length > 0 ? 1 : 0;

function unseenFaults() {
    const folder = mkdtempSync(join(tmpdir(), 'unrolled-html-'));
    const broken = HTML_FAULTS.map((_, i) => `fault_${i + 1}.html`);
    broken.forEach((file, i) =>
        writeFileSync(join(folder, file), breakPage(join(site, 'index.html'), HTML_FAULTS[i])),
    );
    const seen = invalidHtml(broken.map((file) => join(folder, file)));
    rmSync(folder, { recursive: true });
    return broken
        .filter((file) => !seen.some((problem) => problem.startsWith(file)))
        .map((file) => `the validator does not see the seeded ${file}`);
}
