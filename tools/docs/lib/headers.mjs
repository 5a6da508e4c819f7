// Doxygen spreads a header over the pages of its file, its namespace and each of its types. The
// book has one page for each header: what it is for, then every type and function in order.
import { drawCalls } from './calls.mjs';
import { escapeText } from './formulas.mjs';
import { prototype } from './prototype.mjs';

// Fills `$`, the empty page of a header, and returns the header's title.
export function composeHeader(book, header, $) {
    const source = book.raw(header.file);
    const parts = [
        `<p class="path">${pathOf(header)}</p>`,
        description(source),
        ...header.types.map((name) => typeBlock(book, header, book.types.get(name))),
        ...header.members.map((member) => memberBlock(book, header, member)),
        includesOf(book, header),
    ];
    $('.contents').html(parts.join('\n'));
    return header.name;
}

function pathOf(header) {
    return header.folder === 'common'
        ? `common/${header.name}`
        : `chapters/${header.folder}/${header.name}`;
}

function description($) {
    const text = $('#details').nextAll('.textblock').first().clone();
    text.find('.compoundTemplParams').remove();
    return text.length ? `<div class="textblock">${text.html()}</div>` : '';
}

// The headers of the book that it includes, each a link.
function includesOf({ headers, labels }, { includes }) {
    const links = headers
        .filter(({ file }) => includes.includes(file))
        .map(({ name, page }) => `<li><a href="${page}"><code>${name}</code></a></li>`);
    return links.length
        ? `<h2 id="includes">${labels['header.includes']}</h2>\n<ul>${links.join('')}</ul>`
        : '';
}

// A type: all of its own page, or the block of a plain struct on the page of its namespace.
function typeBlock(book, header, type) {
    const $ = book.raw(type.file);
    const head = `<h2 id="${type.id}">${type.name.split('::').pop()}</h2>`;
    const template = type.template.length ? `template <${type.template.join(', ')}>\n` : '';
    const proto = `<pre class="proto">${escapeText(template)}${type.kind} ${type.name}</pre>`;
    if (type.anchor) return head + proto + plainFields(book, type);
    if (type.kind === 'concept') return head + definition($) + description($);
    return (
        head +
        proto +
        description($) +
        type.members.map((member) => memberBlock(book, header, member, type)).join('\n')
    );
}

function definition($) {
    return `<div class="fragment">${$('.contents .fragment').first().html()}</div>`;
}

function plainFields(book, type) {
    const text = documented(book, type).find('.memdoc').clone();
    text.find('.fieldtable a[id]').remove();
    text.find('.fieldtable tr').has('th').remove();
    return text.html() ?? '';
}

// A function or variable of the header, or of one of its types.
function memberBlock(book, { folder }, member, type) {
    const block = documented(book, member);
    const heading = type ? 'h3' : 'h2';
    const call = member.kind === 'function' ? '()' : '';
    const proto = prototype(book.raw(member.file), block, {
        kind: member.kind,
        inTemplate: type?.template.length > 0,
    });
    const text = block.find('.memdoc');
    // Who calls whom is worth a picture in a model; in common/ it would only be noise.
    if (folder === 'common') text.find('p.reference').remove();
    else drawCalls(text, member.name);
    return `<section class="member"><${heading} id="${member.id}">${member.name}${call}</${heading}>
${proto}${text.html()}</section>`;
}

// What Doxygen wrote about a member or plain struct, on the page where it put it.
function documented(book, { file, anchor, name }) {
    const $ = book.raw(file);
    const block = $(anchorsOf($).get(anchor)).nextAll('.memitem').first();
    if (!block.length)
        book.problems.push(`${name} has no documentation that can be shown (${file})`);
    return block;
}

// The page of a namespace has hundreds of anchors, and each is asked for.
const anchors = new WeakMap();
function anchorsOf($) {
    if (!anchors.has($))
        anchors.set($, new Map($('a[id]').toArray().map((node) => [node.attribs.id, node])));
    return anchors.get($);
}
