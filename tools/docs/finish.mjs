// The last step of tools/docs/build.sh: node finish.mjs --root DIR --work DIR --out DIR
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { finishSite } from './lib/site.mjs';

const text = { type: 'string' };
const { root, work, out } = parseArgs({ options: { root: text, work: text, out: text } }).values;
try {
    const problems = finishSite({
        root,
        out,
        html: join(work, 'html'),
        figures: join(work, 'figures'),
        golden: join(work, 'golden'),
        tagFile: join(work, 'book.tag'),
    });
    for (const problem of problems) console.error(`docs: ${problem}`);
    if (problems.length > 0)
        console.error(`docs: ${problems.length} problems, no site was written`);
    process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
    console.error(`docs: ${error.message}`);
    process.exitCode = 1;
}
