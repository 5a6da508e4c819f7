// node check.mjs SITE: every check on every page, and every check on pages with a seeded fault.
import * as cheerio from 'cheerio';
import { CHECKS, readSite } from './lib/checks.mjs';
import { FAULTS } from './lib/faults.mjs';

const site = readSite(process.argv[2]);
const problems = Object.values(CHECKS).flatMap((check) => check(site));
for (const [name, check] of Object.entries(CHECKS)) {
    const before = check(coverOnly()).length;
    for (const [i, seed] of FAULTS[name].entries()) {
        const broken = coverOnly();
        seed(broken);
        if (check(broken).length <= before)
            problems.push(`${name} does not see its seeded fault ${i + 1}`);
    }
}
for (const problem of problems) console.error(`docs: ${problem}`);
const size = `${site.pages.size} pages, ${(site.bytes / 1e6).toFixed(1)} MB`;
console.log(`${size}, ${Object.keys(CHECKS).length} checks, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

// A copy of the cover alone, to break.
function coverOnly() {
    const cover = cheerio.load(site.pages.get('index.html').html());
    return {
        folder: site.folder,
        bytes: site.bytes,
        pages: new Map([['index.html', cover]]),
        styles: new Map(site.styles),
    };
}
