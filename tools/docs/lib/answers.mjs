// The pages of exercises never show an answer.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LONG_ENOUGH = 20; // shorter lines, "return h;", say nothing

// No line of code of a solution stands on its exercise's page, unless the exercise itself gives it.
export function checkAnswers({ root, exercises, pages }) {
    return exercises.flatMap(({ chapter, name, file }) => {
        const page = pages.find((candidate) => candidate.file === file);
        if (!page) return [`exercise ${name} of ${chapter} has no page`];
        const shown = squeeze(page.$('main').text());
        return answerLines(root, chapter, name)
            .filter((line) => shown.includes(line))
            .map((line) => `${file}: shows a line of its answer: ${line}`);
    });
}

function answerLines(root, chapter, name) {
    const read = (folder, ending) => {
        const path = join(root, folder, chapter, name + ending);
        return existsSync(path) ? readFileSync(path, 'utf8') : '';
    };
    const given = squeeze(['.hpp', '.cpp'].map((end) => read('exercises', end)).join('\n'));
    return read('solutions', '.cpp')
        .split('\n')
        .map((line) => squeeze(line.replace(/\/\/.*/, '')))
        .filter((line) => line.length >= LONG_ENOUGH && !given.includes(line));
}

function squeeze(text) {
    return text.replaceAll(/\s+/g, '');
}
