// Links that no author writes: from (2.1) to its equation, from a name() to its page.
import { escapeText } from './formulas.mjs';
import { textNodes } from './text.mjs';

// One group around the whole, so that split() keeps what matched.
const EQUATION = /(\(\d+\.\d+\))/;
const CALL = /((?:[A-Za-z_]\w*::)*[A-Za-z_]\w*\(\))/;

// Every tagged display formula gets the id eq-2.1.
export function nameEquations(page, book) {
    const { $ } = page;
    $('.formulaDsp').each((_, node) => {
        const number = /\\tag\{([^}]*)\}/.exec($(node).text())?.[1];
        if (!number || page.isReference) return;
        if (book.equations.has(number))
            page.problem(`equation (${number}) stands in the book twice`);
        book.equations.set(number, `${page.file}#eq-${number}`);
        $(node).attr('id', `eq-${number}`);
    });
}

// (2.1) in prose, code and comments of chapter 2 leads to the formula.
export function linkEquations(page, book) {
    const chapter = Number(page.folder?.slice(0, 2));
    const address = (text) => {
        const number = text.slice(1, -1);
        return Number(number.split('.')[0]) === chapter ? book.equations.get(number) : undefined;
    };
    const { $ } = page;
    const places = [...textNodes($, 'main', isLink), ...codeTexts($)];
    for (const node of places) linkMatches(page, node, EQUATION, address);
}

function codeTexts($) {
    return $('main')
        .find('pre, .comment')
        .toArray()
        .flatMap((node) => node.children.filter((inside) => inside.type === 'text'));
}

function isLink(node) {
    return node.name === 'a' || /^h[1-6]$/.test(node.name);
}

// step_forward() in prose leads to its documentation; Doxygen does that itself in headers, but in a
// chapter only for full names, and it is silent when a name leads nowhere.
export function linkNames(page, book) {
    if (page.isExercise) return; // its functions are not written yet
    const prose = page.isReference ? 'main p' : 'main'; // declarations are no prose
    for (const node of textNodes(page.$, prose, isLink)) {
        linkMatches(page, node, CALL, (text) => addressOf(page, book, text));
    }
}

// A short name is looked up in the namespaces of the page's chapter, then in common/, then as it
// is.
function addressOf(page, book, text) {
    const name = text.slice(0, -2);
    const own = book.headers
        .filter((header) => header.folder === page.folder)
        .flatMap((header) => header.members.map((member) => member.scope));
    const find = (scopes) =>
        [...new Set(scopes.map((scope) => book.names.get(scope + name)))].filter(Boolean);
    const found =
        [find(own), find(['unrolled::']), find([''])].find((places) => places.length > 0) ?? [];
    if (found.length === 0)
        page.problem(`${text} leads nowhere: there is no such documented function`);
    if (found.length > 1)
        page.problem(`${text} may be any of ${found.join(', ')}: say its namespace`);
    return found[0];
}

function linkMatches(page, node, pattern, address) {
    const pieces = node.data.split(pattern);
    if (pieces.length === 1) return;
    const markup = pieces.map((piece, i) => {
        const to = i % 2 === 1 ? address(piece) : undefined;
        return to ? `<a href="${to}">${escapeText(piece)}</a>` : escapeText(piece);
    });
    page.$(node).replaceWith(markup.join(''));
}
