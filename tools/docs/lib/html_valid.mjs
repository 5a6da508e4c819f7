// The validator of the W3C, which is a Java program.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { basename } from 'node:path';

// KaTeX's fonts keep the stroke of \ne in the private area; its MathML has the real sign.
const FALSE_ALARM = /^Document uses the Unicode Private Use Area/;

// All files in one call: Java needs its time to start.
export function invalidHtml(files) {
    const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
    const options = ['--format', 'json', '--stdout', '--exit-zero-always'];
    const { status, stdout, stderr } = spawnSync('java', ['-jar', jar, ...options, ...files], {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(`the validator of HTML failed: ${stderr}`);
    return problemsIn(JSON.parse(stdout).messages);
}

// Remarks on style ("info" without a subtype) are no problems.
export function problemsIn(messages) {
    return messages
        .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
        .filter(({ message }) => !FALSE_ALARM.test(message))
        .map(({ url, lastLine, message, extract = '' }) => {
            const excerpt = extract.replace(/\s+/g, ' ').trim();
            return `${basename(url)}:${lastLine}: ${message} ${excerpt}`;
        });
}
