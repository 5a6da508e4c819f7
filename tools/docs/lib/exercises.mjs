// The exercises of the book, as exercises/*/exercises.json lists them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// [{ number, name, title, .., chapter: '02_rnn', file: 'ex02_1.html' }] in the order of numbers.
export function readExercises(root) {
    const folder = join(root, 'exercises');
    return readdirSync(folder)
        .filter((chapter) => existsSync(join(folder, chapter, 'exercises.json')))
        .sort()
        .flatMap((chapter) => readChapter(join(folder, chapter, 'exercises.json'), chapter));
}

function readChapter(file, chapter) {
    return JSON.parse(readFileSync(file, 'utf8')).map((exercise) => ({
        ...exercise,
        chapter,
        file: `${pageName(chapter, exercise)}.html`,
    }));
}

// ex02_1: as a page of Doxygen may be called.
export function pageName(chapter, { number }) {
    return `ex${chapter.slice(0, 2)}_${number.split('.')[1]}`;
}
