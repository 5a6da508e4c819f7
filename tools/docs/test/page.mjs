// A page and a book as the finishing step passes them around, for tests.
import { fileURLToPath } from 'node:url';
import * as cheerio from 'cheerio';
import { loadLabels } from '../lib/labels.mjs';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export function pageOf(body, more = {}) {
    const page = {
        file: 'ch02_rnn.html',
        raw: 'ch02_rnn.html',
        folder: '02_rnn',
        book: 'Unrolled',
        isReference: false,
        problems: [],
        ...more,
    };
    page.$ = cheerio.load(`<title></title><details class="menu"></details>
<main><h1 class="title">T</h1>${body}<footer></footer></main>`);
    page.problem = (text) => page.problems.push(text);
    return page;
}

export function bookOf(more = {}) {
    return {
        pages: [],
        exercises: [],
        listings: [],
        coverage: [],
        chapters: new Map(),
        labels: loadLabels(ROOT),
        headers: [],
        reading: [],
        problems: [],
        labels: loadLabels(ROOT),
        moved: new Map(),
        names: new Map(),
        equations: new Map(),
        files: new Set(['ch02_rnn.html']),
        types: new Map(),
        ...more,
    };
}
