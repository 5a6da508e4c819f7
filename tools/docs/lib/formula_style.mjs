// KaTeX gives every letter of a formula several classes and a style of its own. In the book all
// that applies to an element has one short name; spans to which nothing applies are left out, and
// those that only keep a distance at its start or end are the style sheet's, ::before and ::after.
// The style sheet then holds what the book's formulas use, and no more.
import * as cheerio from 'cheerio';

// Other style sheets and checks know these classes.
const KNOWN = new Set(['katex', 'katex-html', 'katex-mathml', 'katex-display', 'base', 'tag']);
const ZERO_WIDTH = '\u200b';
// The parts of a formula are <i>, the shortest name that HTML has for them, and nothing but that.
const UPRIGHT = '.katex-html i{font-style:inherit}';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

// `css` is KaTeX's style sheet. { kept, faces, rules, names: Map(look -> short class) }
export function openFormulaStyle(css) {
    const style = { kept: [], faces: [], rules: [], names: new Map() };
    for (const [text, head, body] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
        if (head.startsWith('@font-face')) style.faces.push({ text, body });
        else for (const selector of head.split(',')) addRule(style, selector, body);
    }
    style.rules.sort((a, b) => a.weight - b.weight); // equal ones stay in their order
    return style;
}

function addRule(style, selector, body) {
    const classes = classesOf(selector);
    const isOwn = classes.every((name) => KNOWN.has(name)) || selector.includes('::');
    if (isOwn) style.kept.push({ text: `${selector}{${body}}`, classes });
    else style.rules.push({ selector, body, classes, weight: weightOf(selector) });
}

// Those that something must have for the rule to apply.
function classesOf(selector) {
    const needed = selector.replaceAll(/:not\([^)]*\)/g, '');
    return [...needed.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name);
}

function weightOf(selector) {
    const elements = selector.match(/(?:^|[ >])[a-z]+/g) ?? [];
    return 100 * selector.split('.').length + elements.length;
}

// The markup of one formula with short names.
export function shorten(style, markup) {
    const $ = cheerio.load(markup, null, false);
    $('math').removeAttr('xmlns'); // HTML knows what a formula is
    const parts = $('.katex-html').find('*').toArray();
    const own = declarationsOf(style, $, parts);
    const looks = new Map(parts.map((node) => [node, { '': lastOfEach(own.get(node)) }]));
    for (const node of parts.filter(({ name }) => name === 'span')) foldEnds(style, $, node, looks);
    for (const node of parts) rename(style, node, looks.get(node));
    for (const node of parts.filter(isBare)) $(node).replaceWith(node.children);
    for (const node of parts.filter(({ name }) => name === 'span')) node.name = 'i';
    return $.html();
}

// What applies to each element: rules by their weight, then its own style.
function declarationsOf(style, $, parts) {
    const used = new Set(parts.flatMap(({ attribs }) => namesIn(attribs.class)));
    const own = new Map(parts.map((node) => [node, []]));
    for (const { selector, body, classes } of style.rules) {
        if (!classes.every((name) => used.has(name) || KNOWN.has(name))) continue;
        for (const node of $(selector).toArray()) own.get(node)?.push(...body.split(';'));
    }
    for (const node of parts) own.get(node).push(...(node.attribs.style ?? '').split(';'));
    return own;
}

function namesIn(text) {
    return (text ?? '').split(' ').filter(Boolean);
}

// The look of an empty first or last child becomes a part of its parent's.
function foldEnds(style, $, node, looks) {
    const look = looks.get(node);
    if (look[''] === '' && keptNames(style, node).length === 0) return; // it goes itself
    for (const [part, child] of [['::before', node.firstChild], ['::after', node.lastChild]]) {
        if (!child?.parent || !isHollow(style, child, looks)) continue;
        look[part] = `content:"${child.firstChild ? ZERO_WIDTH : ''}";${looks.get(child)['']}`;
        $(child).remove();
    }
}

// No text but a space without width, no class that others know, and no line that is drawn.
function isHollow(style, node, looks) {
    const text = looks.get(node)?.[''];
    if (!text || text.includes('border') || node.name !== 'span') return false;
    if (keptNames(style, node).length > 0) return false;
    return node.children.every(({ type, data }) => type === 'text' && data === ZERO_WIDTH);
}

function rename(style, node, look) {
    const kept = keptNames(style, node);
    if (Object.values(look).some(Boolean)) kept.push(shortName(style, JSON.stringify(look)));
    delete node.attribs.class;
    delete node.attribs.style;
    if (kept.length > 0) node.attribs.class = kept.join(' ');
}

function keptNames(style, { attribs }) {
    return namesIn(attribs.class).filter((name) => isKept(style, name));
}

function isKept(style, name) {
    return style.kept.some(({ classes }) => classes.includes(name));
}

// Of two values for one property the later holds.
function lastOfEach(declarations) {
    const values = new Map();
    for (const text of declarations.filter(Boolean)) {
        const [property] = text.split(':');
        values.delete(property);
        values.set(property, text);
    }
    return [...values.values()].join(';');
}

function shortName({ names }, look) {
    if (!names.has(look)) names.set(look, nth(names.size));
    return names.get(look);
}

// a, b, ..., z, aa, ab, ...
function nth(number) {
    const last = LETTERS[number % LETTERS.length];
    return number < LETTERS.length ? last : nth(Math.floor(number / LETTERS.length) - 1) + last;
}

function isBare({ name, attribs }) {
    return name === 'span' && Object.keys(attribs).length === 0;
}

// The style sheet of all formulas that were shortened.
export function formulaCss({ kept, faces, names }) {
    const rules = [...names].flatMap(([look, name]) =>
        Object.entries(JSON.parse(look))
            .filter(([, declarations]) => declarations !== '')
            .map(([part, declarations]) => `.katex .${name}${part}{${declarations}}`),
    );
    const used = [...kept.map(({ text }) => text), UPRIGHT, ...rules].join('\n');
    const isUsed = ({ body }) =>
        used.includes(/font-family:([^;]*)/.exec(body)[1]) &&
        ['font-style:italic', 'font-weight:700'].every(
            (kind) => !body.includes(kind) || used.includes(kind),
        );
    return [...faces.filter(isUsed).map(({ text }) => text), used].join('\n');
}
