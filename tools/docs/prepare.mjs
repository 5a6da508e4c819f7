// Before Doxygen reads: node prepare.mjs --root DIR --work DIR writes the pages that no one writes
// by hand, an annotated listing of each source and a page for each exercise.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exercisePages } from './lib/contract.mjs';
import { loadLabels } from './lib/labels.mjs';
import { listingPages } from './lib/listing.mjs';
import { toDoxygen } from './lib/markdown.mjs';

const text = { type: 'string' };
const { root, work } = parseArgs({ options: { root: text, work: text } }).values;
const folder = join(work, 'pages');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const labels = loadLabels(root);
for (const { name, markdown, from } of [
    ...exercisePages(root, labels),
    ...listingPages(root, labels),
]) {
    try {
        // Not .md: these need no filter of Doxygen's, which would start node for each of them.
        writeFileSync(join(folder, `${name}.markdown`), toDoxygen(markdown));
    } catch (error) {
        console.error(`docs: ${from}: ${error.message}`);
        process.exitCode = 1;
    }
}
