// node finish.mjs HTML FIGURES TAGFILE STYLE OUT: the last step of tools/docs/build.sh.
import { finishSite } from './lib/site.mjs';

const [html, figures, tagFile, style, out] = process.argv.slice(2);
try {
    const problems = finishSite({ html, figures, tagFile, style, out });
    for (const problem of problems) console.error(`docs: ${problem}`);
    if (problems.length > 0) console.error(`docs: ${problems.length} problems, no site was written`);
    process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
    console.error(`docs: ${error.message}`);
    process.exitCode = 1;
}
