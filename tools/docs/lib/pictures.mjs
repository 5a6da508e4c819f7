// Figures of the chapters, all as SVG inside the page.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlineSvg } from './svg.mjs';

export function inlinePictures(page, book) {
    let count = 0;
    page.$('div.figure').each((_, node) => {
        const figure = page.$(node);
        const file = join(book.figures, figure.attr('data-source'));
        const markup = picture(page, book, file, ++count);
        const caption = figure.html().trim();
        const text = caption ? `<figcaption>${caption}</figcaption>` : '';
        figure.replaceWith(`<figure><div class="frame">${markup}</div>${text}</figure>`);
    });
    keepOneStyle(page.$);
}

// Figure 2.3 is the third of chapter 2; the pictures of calls have no caption and no number.
export function numberFigures(page, book) {
    if (page.file !== `ch${page.folder}.html`) return;
    page.$('figcaption').each((i, node) => {
        const number = `${Number(page.folder.slice(0, 2))}.${i + 1}`;
        const caption = page.$(node);
        caption.prepend(`<b class="number">${book.labels.figure} ${number}.</b> `);
        caption.parent().attr('id', `fig-${number}`);
    });
}

// All figures of the book carry the same style sheet; inside one page the first is enough.
function keepOneStyle($) {
    const seen = new Set();
    $('figure svg style').each((_, node) => {
        const css = $(node).text();
        if (seen.has(css)) $(node).remove();
        seen.add(css);
    });
}

function picture(page, book, file, number) {
    if (!existsSync(file)) {
        page.problem(`the figure ${file} is missing; worked_examples --figures writes it`);
        return '';
    }
    try {
        return inlineSvg(readFileSync(file, 'utf8'), {
            prefix: `figure-${number}`,
            resolve: (to) => resolveLink(page, book, to),
        });
    } catch (error) {
        page.problem(`the figure ${file} cannot be shown: ${error.message}`);
        return '';
    }
}

// A node's address: of a page, or of a name in the code, cpp:rnn::step_forward.
function resolveLink(page, book, address) {
    if (!address.startsWith('cpp:')) return book.moved.get(address) ?? address;
    const name = address.slice(4);
    const place = book.names.get(name) ?? book.names.get(`unrolled::${name}`);
    if (!place) page.problem(`a node of a figure leads to ${name}, which does not exist`);
    return place ?? address;
}
