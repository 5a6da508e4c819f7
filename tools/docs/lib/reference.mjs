// The page that lists every header with a sentence, folder by folder.
import { headersIn } from './contents.mjs';
import { escapeText } from './formulas.mjs';

export function composeReference(book, $) {
    const folders = [...new Set(book.headers.map((header) => header.folder))].sort();
    const lead = `<p>${book.labels['contents.headers.lead']}</p>`;
    $('.contents').html(lead + folders.map((folder) => section(book, folder)).join('\n'));
    return book.labels['contents.headers'];
}

function section(book, folder) {
    const chapter = book.pages.find((page) => page.name === `ch${folder}`);
    const title = chapter
        ? `<a href="${chapter.file}">${escapeText(chapter.title)}</a>`
        : `${folder}/`;
    const rows = headersIn(book, folder).map(
        (header) =>
            `<dt><a href="${header.page}">${header.name}</a></dt><dd>${brief(book, header)}</dd>`,
    );
    return `<h2 id="${folder}">${title}</h2><dl class="headers">${rows.join('\n')}</dl>`;
}

// The first sentence of the header's comment.
function brief(book, header) {
    const text = book.raw(header.file)('.contents > p').first().clone();
    text.find('a')
        .last()
        .filter((_, link) => /#details$/.test(link.attribs.href))
        .remove();
    return text.html()?.trim() ?? '';
}
