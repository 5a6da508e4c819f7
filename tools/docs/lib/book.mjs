// The book as Doxygen left it: pages to finish, and an address for every name in the code.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as cheerio from 'cheerio';
import { readCoverage } from './coverage.mjs';
import { readExercises } from './exercises.mjs';
import { readGolden } from './golden.mjs';
import { loadLabels } from './labels.mjs';
import { readListings } from './listing.mjs';
import { readTagFile } from './tagfile.mjs';

// What the book has beside its chapters, in the order of the contents list.
const APPENDIX = [
    'lecture',
    'exercises',
    'notation',
    'glossary',
    'errata',
    'checked',
    'teachers',
    'references',
];

export function openBook({ root, html, figures, tagFile }) {
    const tags = readTagFile(readFileSync(tagFile, 'utf8'));
    const cache = new Map();
    return {
        ...tags,
        ...readMaterial(root, tags.pages.filter(isChapter).map(chapterFolder)),
        figures,
        html,
        problems: [],
        moved: new Map(), // an address of Doxygen's -> the same place in the finished site
        names: new Map(), // unrolled::rnn::step_forward -> its address in the finished site
        reading: orderPages(tags.pages),
        raw(file) {
            // a page of Doxygen's, parsed once
            const path = join(html, file);
            if (!cache.has(file)) {
                cache.set(
                    file,
                    existsSync(path) ? cheerio.load(readFileSync(path, 'utf8')) : null,
                );
            }
            return cache.get(file);
        },
    };
}

// What the project's own files say beside the pages.
function readMaterial(root, chapters) {
    return {
        root,
        labels: loadLabels(root),
        exercises: readExercises(root),
        listings: readListings(root),
        coverage: readCoverage(root),
        golden: new Map(chapters.map((chapter) => [chapter, readGolden(root, chapter)])),
    };
}

export function isChapter(page) {
    return /^ch\d\d_/.test(page.name);
}

export function isExercise(page) {
    return /^ex\d\d_\d+$/.test(page.name);
}

export function isListing(page) {
    return page.name.startsWith('src_');
}

// The order of reading: the cover, the chapters by number, the appendix. Exercises and listings
// stand beside it.
export function orderPages(pages) {
    const rank = (page) => {
        if (page.name === 'index') return 0;
        if (isChapter(page)) return 1;
        const place = APPENDIX.indexOf(page.name);
        return place < 0 ? 2 + APPENDIX.length : 2 + place;
    };
    return pages
        .filter((page) => !isExercise(page) && !isListing(page))
        .sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

// The folder of a page's chapter: 02_rnn for ch02_rnn, empty for other pages.
export function chapterFolder(page) {
    return isChapter(page) ? page.name.slice(2) : '';
}
