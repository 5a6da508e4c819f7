// Doxygen's input filter for Markdown: `node filter.mjs FILE` prints the text that Doxygen reads.
import { readFileSync } from 'node:fs';
import { toDoxygen } from './lib/markdown.mjs';

const file = process.argv[2];
try {
    process.stdout.write(toDoxygen(readFileSync(file, 'utf8')));
} catch (error) {
    // Doxygen ignores a filter's exit status: what it prints must make the build fail.
    process.stderr.write(`${file}:${error.message}\n`);
    process.stdout.write(`\\snippet FILTER_FAILED ${file}\n`);
    process.exitCode = 1;
}
