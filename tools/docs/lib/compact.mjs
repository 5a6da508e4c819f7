// A page as short text: no quotes that HTML does not ask for, no end that it understands without
// being told, no white space around a block. A browser shows the same page.
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const RAW = new Set(['script', 'style']);

// The end of an element is understood where one of these begins, or its parent ends.
const BLOCKS =
    'address aside blockquote details div dl figure footer h2 h3 h4 hr main nav ol p pre ' +
    'section table ul';
const NEXT = {
    li: ['li'],
    dt: ['dt', 'dd'],
    dd: ['dt', 'dd'],
    tr: ['tr', 'tbody'],
    td: ['td', 'th'],
    th: ['td', 'th'],
    thead: ['tbody'],
    tbody: ['tbody'],
    p: BLOCKS.split(' '),
};
// What begins a line of its own, and what is not shown at all: beside these no blank is seen.
const ALONE = new Set([
    ...BLOCKS.split(' '),
    ...Object.keys(NEXT),
    ...['body', 'figcaption', 'head', 'link', 'meta', 'script', 'summary', 'title'],
]);
// Of these, the text has no blank at its start and its end.
const TRIMMED = new Set(['dd', 'dt', 'li', 'p', 'td', 'th']);
// A paragraph's end is understood at the end of these only.
const ENDS_PARAGRAPH = new Set(['blockquote', 'dd', 'div', 'li', 'main', 'section', 'td']);

export function compactHtml(node) {
    return write(node, false);
}

function write(node, isForeign) {
    switch (node.type) {
        case 'root':
            return inner(node, isForeign);
        case 'directive':
            return `<${node.data}>`;
        case 'comment':
            return '';
        case 'text':
            return RAW.has(node.parent?.name) ? node.data : escape(visible(node));
        default:
            return element(node, isForeign || node.name === 'svg' || node.name === 'math');
    }
}

function inner(node, isForeign) {
    return node.children.map((child) => write(child, isForeign)).join('');
}

function element(node, isForeign) {
    const start = `<${node.name}${attributes(node.attribs)}`;
    // Of an attribute without quotes a slash would be a part.
    if (isForeign && node.children.length === 0)
        return start.endsWith('"') || start === `<${node.name}` ? `${start}/>` : `${start} />`;
    if (VOID.has(node.name)) return `${start}>`;
    return `${start}>${inner(node, isForeign)}${isUnderstood(node) ? '' : `</${node.name}>`}`;
}

function attributes(attribs) {
    return Object.entries(attribs)
        .map(([name, value]) => {
            if (value === '') return ` ${name}`;
            if (!/[\s"'`=<>]/.test(value)) return ` ${name}=${value.replaceAll('&', '&amp;')}`;
            return ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
        })
        .join('');
}

// Whether the end need not be written. White space would fall into the element, which shows where
// an inline element comes next: those keep their end.
function isUnderstood(node) {
    const followers = NEXT[node.name];
    if (!followers) return false;
    let next = node.next;
    while (next && (next.type === 'comment' || (next.type === 'text' && next.data.trim() === '')))
        next = next.next;
    if (next) return next.type === 'tag' && followers.includes(next.name);
    return node.name !== 'p' || ENDS_PARAGRAPH.has(node.parent?.name);
}

// A text without the blanks that no one sees.
function visible({ data, prev, next, parent }) {
    const isAlone = (node) => ALONE.has((node ?? parent)?.name);
    if (/^[ \n]*$/.test(data)) return isAlone(prev) && isAlone(next) ? '' : data;
    if (!TRIMMED.has(parent?.name)) return data;
    const start = prev ? data : data.replace(/^[ \n]+/, '');
    return next ? start : start.replace(/[ \n]+$/, '');
}

function escape(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('\u00a0', '&nbsp;');
}
