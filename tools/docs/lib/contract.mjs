// The page of an exercise, from its contract (the header) and its hints. Never from its answer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commentToMarkdown } from './comments.mjs';
import { pageName, readExercises } from './exercises.mjs';
import { splitFields } from './fields.mjs';
import { fence } from './listing.mjs';
import { cutSource } from './pieces.mjs';

export function exercisePages(root, labels) {
    return readExercises(root).map((exercise) => {
        const from = join('exercises', exercise.chapter, `${exercise.name}.hpp`);
        const read = (ending) =>
            readFileSync(join(root, from.replace(/\.hpp$/, ending)), 'utf8');
        const name = pageName(exercise.chapter, exercise);
        return {
            name,
            from,
            markdown: [
                `# ${exercise.number} ${exercise.title} {#${name}}`,
                '<div class="made" data-part="facts"></div>',
                contract(read('.hpp'), labels),
                `## ${labels['exercise.begin']}`,
                fence(`./unrolled check ${exercise.number}`, ''),
                labels['exercise.begin.text'],
                `## ${labels['exercise.hints']}`,
                hints(read('.hints.md')),
            ].join('\n\n'),
        };
    });
}

// The goal stands before the namespace opens, what is to be written after it.
function contract(text, labels) {
    const pieces = cutSource(text);
    const opening = pieces.findIndex(({ code }) => code.some((line) => /^namespace /.test(line)));
    const goal = pieces.slice(0, opening + 1).map(({ prose }) => withoutTitle(prose));
    const asked = pieces.slice(opening + 1).filter(({ prose }) => prose.length > 0);
    return [
        ...goal.map((prose) => commentToMarkdown(prose, labels)),
        `## ${labels['exercise.write']}`,
        ...asked.flatMap((piece) => declared(piece, labels)),
    ].join('\n\n');
}

// A declaration, what it is for, and what its fields hold.
function declared({ prose, code }, labels) {
    const { code: lines, list } = splitFields(declaration(code));
    const fields = list.length > 0 ? [commentToMarkdown(list, labels)] : [];
    return [fence(lines.join('\n').trimEnd()), commentToMarkdown(prose, labels), ...fields];
}

// "Exercise 2.1: one step ..." is the title of the page.
function withoutTitle(prose) {
    const start = prose.findIndex((line) => /^Exercise \d/.test(line));
    if (start < 0) return prose;
    const end = prose.findIndex((line, i) => i > start && line === '');
    return end < 0 ? [] : prose.slice(end);
}

// Without the function with which tests visit a struct, and the end of the namespace.
function declaration(code) {
    const end = code.findIndex((line) => /^template <class Visit|^}  \/\/ namespace/.test(line));
    return end < 0 ? code : code.slice(0, end);
}

// Their title is the page's, their headings are one level deeper there.
function hints(text) {
    return text
        .split('\n')
        .filter((line) => !line.startsWith('# '))
        .map((line) => line.replace(/^## /, '### '))
        .join('\n');
}
