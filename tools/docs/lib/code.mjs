// Listings and printed output: Doxygen 1.9.4 cannot remove the indentation that a snippet has in
// its file, and no face of the book makes Hangul exactly two columns wide.
import { escapeText } from './formulas.mjs';

export const MARKER = /^\s*\/\/ \[[\w.-]+\]\s*$/;
const WIDE =
    /([\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]+)/;

// Doxygen's classes, and those of docs/style/4_code.css.
const SHORT = {
    keyword: 'k',
    keywordflow: 'k',
    keywordtype: 't',
    comment: 'c',
    stringliteral: 's',
    charliteral: 's',
    preprocessor: 'p',
};

export function tidySnippets(page) {
    const { $ } = page;
    $('div.fragment').each((_, node) => {
        const fragment = $(node);
        if (fragment.children('.line').length === 0)
            page.problem('an empty listing: is its marker right?');
        removeMarkers($, fragment);
        const lines = fragment
            .children('.line')
            .toArray()
            .map((line) => $(line));
        const filled = lines.filter((line) => line.text().trim() !== '');
        const indent = Math.min(...filled.map((line) => /^ */.exec(line.text())[0].length));
        if (indent > 0 && Number.isFinite(indent))
            lines.forEach((line) => unindent(line, indent));
    });
    $('pre').each((_, node) => unindentText($(node)));
    $('pre, .line, .line span')
        .contents()
        .filter((_, node) => node.type === 'text' && WIDE.test(node.data))
        .each((_, node) => alignWide($, node));
}

// Output that a program printed, included as it is.
function unindentText(pre) {
    const lines = pre
        .text()
        .split('\n')
        .filter((line) => line.trim() !== '');
    const indent = Math.min(...lines.map((line) => /^ */.exec(line)[0].length));
    if (indent > 0 && pre.children().length === 0) {
        pre.text(pre.text().replaceAll(new RegExp(`^ {${indent}}`, 'gm'), ''));
    }
}

// Korean and Chinese letters take two columns each, whatever face the reader's system has for them.
function alignWide($, node) {
    const pieces = node.data.split(WIDE).map((piece, i) => {
        const text = escapeText(piece);
        return i % 2 === 0
            ? text
            : `<span class="cells" style="--cells: ${2 * piece.length}">${text}</span>`;
    });
    $(node).replaceWith(pieces.join(''));
}

// The marks of other snippets inside this one.
function removeMarkers($, fragment) {
    fragment
        .children('.line')
        .filter((_, line) => MARKER.test($(line).text()))
        .remove();
}

// The leading blanks are in the line's first text.
function unindent(line, count) {
    let first = line.contents().get(0);
    while (first && first.type !== 'text') first = first.children[0];
    if (first) first.data = first.data.slice(Math.min(count, /^ */.exec(first.data)[0].length));
}

// When all links are written: short classes, and lines that are text. Only where the reader steps
// through the code does each line need an element.
export function shortenCode({ $ }) {
    $('.fragment span').each((_, { attribs }) => {
        attribs.class = SHORT[attribs.class] ?? attribs.class;
    });
    $('div.fragment').each((_, node) => {
        const lines = node.children.filter(({ name }) => name === 'div');
        $(node).empty().append(lines);
        if ($(node).closest('.step-through').length > 0) return;
        for (const line of lines) {
            const isEmpty = $(line).text().trim() === '';
            if (line !== lines.at(-1)) $(line).after('\n');
            $(line).replaceWith(isEmpty ? '' : line.children);
        }
    });
}
