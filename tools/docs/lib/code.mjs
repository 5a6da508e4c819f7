// Listings: Doxygen 1.9.4 cannot remove the indentation that a snippet has in its file.

export const MARKER = /^\s*\/\/ \[[\w.-]+\]\s*$/;

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
        fragment.attr('tabindex', '0');
    });
    $('pre')
        .attr('tabindex', '0')
        .each((_, node) => unindentText($(node)));
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
