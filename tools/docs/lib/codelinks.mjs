// Links inside code: Doxygen knows the names of common/ in a snippet, but not those of the chapter,
// because a snippet is cut out of its namespace.
import { escapeText } from './formulas.mjs';

const NAME = /(?<![\w.:>"])([A-Za-z_]\w*)(?!\w|::)/;

// Functions that are called and types, in listings and in `code` of the page's own chapter.
export function linkCode(page, book) {
    // An exercise has names of its own, which may be those of the chapter.
    if (page.folder === '' || page.isReference || page.isExercise) return;
    const { $ } = page;
    const places = shortNames(page, book);
    $('.fragment .line')
        .contents()
        .filter((_, node) => node.type === 'text')
        .each((_, node) => {
            linkText($, node, places);
        });
    $('main code')
        .filter((_, node) => $(node).closest('a, pre, h1, h2, h3, h4').length === 0)
        .each((_, node) => {
            const [, name] = /^(\w+)(?:\(\))?$/.exec($(node).text()) ?? [];
            if (places.get(name)) $(node).wrap(`<a href="${places.get(name)}"></a>`);
        });
}

// Every name of the chapter that means one thing only: step_forward ->
// 02_rnn.rnn.html#step_forward
function shortNames(page, book) {
    const places = new Map();
    for (const [name, address] of book.names) {
        if (!address.startsWith(`${page.folder}.`)) continue;
        const short = name.split('::').pop();
        places.set(short, places.has(short) ? undefined : address);
    }
    return places;
}

function linkText($, node, places) {
    const pieces = node.data.split(NAME);
    const markup = pieces.map((piece, i) => {
        const isType = /^[A-Z]/.test(piece);
        const isCalled = pieces[i + 1]?.startsWith('(');
        const to = i % 2 === 1 && (isType || isCalled) ? places.get(piece) : undefined;
        return to ? `<a href="${to}">${piece}</a>` : escapeText(piece);
    });
    $(node).replaceWith(markup.join(''));
}
