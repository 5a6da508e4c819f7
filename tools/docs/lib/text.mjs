// The text of a page, without code and pictures.

const NOT_PROSE = new Set(['pre', 'code', 'tt', 'script', 'style', 'svg', 'math', 'annotation']);

// Every text node inside `selector` that is prose. `skip(element)` leaves out further elements.
export function textNodes($, selector, skip = () => false) {
    const found = [];
    const visit = (node) => {
        if (node.type === 'text') found.push(node);
        if (NOT_PROSE.has(node.name) || isCode($, node) || (node.type === 'tag' && skip(node)))
            return;
        (node.children ?? []).forEach(visit);
    };
    $(selector).toArray().forEach(visit);
    return found;
}

function isCode($, node) {
    return node.type === 'tag' && ($(node).hasClass('fragment') || $(node).hasClass('katex'));
}

// A heading as an anchor: "What we left out" becomes what-we-left-out. Hangul stays.
export function slug(text) {
    return text
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '');
}
