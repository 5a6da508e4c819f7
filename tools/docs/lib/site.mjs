// From Doxygen's pages to the site: first every page gets its names, then its links and pictures.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as cheerio from 'cheerio';
import { rewriteLinks } from './addresses.mjs';
import { checkAnswers } from './answers.mjs';
import { chapterFolder, isChapter, openBook } from './book.mjs';
import { shortenCode, tidySnippets } from './code.mjs';
import { linkCode } from './codelinks.mjs';
import { compactHtml } from './compact.mjs';
import { REFERENCE, writeContents, writePreviousAndNext } from './contents.mjs';
import { nameLead } from './cover.mjs';
import { checkCoverage, checkSections } from './coverage.mjs';
import { copyFonts } from './fonts.mjs';
import { copyKatex, loadKatex, renderFormulas } from './formulas.mjs';
import { showFrames, unshownFrames } from './frames.mjs';
import { checkGlossary, linkSlides } from './glossary.mjs';
import { nameExamples } from './golden.mjs';
import { composeHeader } from './headers.mjs';
import { foldHints, layOutListing, linkListings, listExercises } from './layout.mjs';
import { linkEquations, linkNames, nameEquations } from './links.mjs';
import { nameHeadings, writeOutline } from './outline.mjs';
import { fillParts } from './parts.mjs';
import { inlinePictures, numberFigures } from './pictures.mjs';
import { placeNames } from './places.mjs';
import { composeReference } from './reference.mjs';
import { frameTables, scrollNames } from './scrolling.mjs';
import { searchBox, writeSearchText } from './search.mjs';
import { arrangeSteps } from './steps.mjs';
import { tidy } from './tidy.mjs';

// Returns the problems; the site is written only if there are none.
export function finishSite({ root, html, figures, golden, tagFile, out }) {
    const book = openBook({ root, html, figures, tagFile });
    book.equations = new Map();
    placeNames(book);
    const pages = allPages(book);
    book.files = new Set(pages.map((page) => page.file));
    pages.forEach((page) => namePage(page, book));
    pages.forEach((page) => fillParts(page, book));
    book.problems.push(
        ...checkCoverage({ root, golden, pages }),
        ...checkSections(book),
        ...checkAnswers({ ...book, pages }),
    );
    const katex = loadKatex();
    pages.forEach((page) => finishPage(page, book, katex));
    book.problems.push(...unshownFrames(pages, figures));
    if (book.problems.length === 0) writeSite(pages, katex, out, book);
    return book.problems;
}

function allPages(book) {
    const chapters = book.reading.map((entry) => textPage(book, entry, chapterFolder(entry)));
    book.chapters = new Map(
        chapters.filter(({ folder }) => folder !== '').map((page) => [page.folder, page]),
    );
    return [
        ...chapters,
        ...book.exercises.map((exercise) => exercisePage(book, exercise)),
        ...book.listings.map((listing) => listingPage(book, listing)),
        ...book.headers.map((header) => headerPage(book, header)),
        referencePage(book),
    ];
}

function newPage(book, file, raw, folder) {
    const page = { file, raw, folder, book: 'Unrolled', isReference: false };
    page.$ = cheerio.load(book.raw(raw).root().clone()[0]);
    page.problem = (text) => book.problems.push(`${file}: ${text}`);
    return page;
}

function textPage(book, entry, folder) {
    const page = newPage(book, entry.file, entry.file, folder);
    return { ...page, title: entry.title, name: entry.name };
}

function exercisePage(book, exercise) {
    const page = newPage(book, exercise.file, exercise.file, exercise.chapter);
    return { ...page, title: `${exercise.number} ${exercise.title}`, isExercise: true };
}

function listingPage(book, listing) {
    const page = newPage(book, listing.file, `${listing.name}.html`, listing.chapter);
    const title = `${listing.source}, ${book.labels['listing.title']}`;
    return { ...page, title, listing };
}

function headerPage(book, header) {
    const page = newPage(book, header.page, header.file, header.folder);
    const title = composeHeader(book, header, page.$);
    linkListings(page, header, book);
    return { ...page, title, isReference: true };
}

function referencePage(book) {
    const page = newPage(book, REFERENCE, 'files.html', '');
    return { ...page, title: composeReference(book, page.$), isReference: true };
}

function namePage(page, book) {
    tidy(page, page.title);
    layOut(page, book);
    nameEquations(page, book);
    nameHeadings(page, book);
}

// What each kind of page has of its own.
function layOut(page, book) {
    if (page.listing) layOutListing(page, book);
    if (page.isExercise) foldHints(page);
    if (page.name === 'glossary') {
        checkGlossary(page, book);
        linkSlides(page, book);
    }
    if (!isChapter(page)) return;
    nameLead(page);
    nameExamples(page, book);
    listExercises(page, book);
}

function finishPage(page, book, katex) {
    tidySnippets(page);
    arrangeSteps(page);
    inlinePictures(page, book);
    showFrames(page, book);
    numberFigures(page, book);
    frameTables(page);
    renderFormulas(page, katex);
    rewriteLinks(page, book);
    linkNames(page, book);
    linkCode(page, book);
    linkEquations(page, book);
    writeContents(page, book);
    writeOutline(page, book);
    writePreviousAndNext(page, book);
    shortenCode(page);
}

function writeSite(pages, katex, out, { root, labels }) {
    const docs = join(root, 'docs');
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    copyKatex(katex, out);
    const styles = bundle(join(docs, 'style'));
    copyFonts(styles, out);
    writeFileSync(join(out, 'book.css'), styles);
    writeFileSync(
        join(out, 'book.js'),
        given('searchBox', searchBox(labels)) +
            given('scrollNames', scrollNames(labels)) +
            bundle(join(docs, 'script'), inOwnScope),
    );
    writeSearchText(pages, out);
    for (const page of pages) writeFileSync(join(out, page.file), compactHtml(page.$.root()[0]));
}

// All files of the folder, one after the other in the order of their names.
function bundle(folder, wrap = (text) => text) {
    const files = readdirSync(folder).sort();
    return files.map((file) => wrap(readFileSync(join(folder, file), 'utf8'))).join('\n');
}

// What the scripts get from the build.
function given(name, value) {
    return `globalThis.${name} = ${JSON.stringify(value)};\n`;
}

// The scripts of a page do not see each other's names.
function inOwnScope(script) {
    return `(() => {\n'use strict';\n${script}})();\n`;
}
