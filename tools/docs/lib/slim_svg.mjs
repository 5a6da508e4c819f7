// Graphviz and gnuplot write for machines that do not count bytes: a page needs neither hundredths
// of a pixel nor empty lines between the parts of a picture, and the same font is named once.
import { joinCells } from './svg_cells.mjs';
import { polygonPath, shortPath } from './svg_path.mjs';

const PLACES = ['points', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'rx', 'ry'];
const FRACTION = /-?\d*\.\d+/g;
const USUAL = { 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter', 'stroke-width': '1.00' };
const OF_TEXT = ['font-family', 'font-size', 'text-anchor'];

export function slim($, svg) {
    const parts = svg.find('*').addBack();
    parts
        .not('text, tspan, desc')
        .contents()
        .filter((_, node) => node.type === 'text' && node.data.trim() === '')
        .remove();
    parts.each((_, { attribs }) => {
        for (const name of PLACES.filter((each) => each in attribs))
            attribs[name] = attribs[name].replace(FRACTION, rounded).trim();
        if (/^translate\([^()]*\)$/.test(attribs.transform))
            attribs.transform = attribs.transform.replace(FRACTION, rounded);
    });
    joinCells($, svg);
    svg.find('polygon').each((_, node) => becomePath(node));
    svg.find('path[d]').each((_, { attribs }) => {
        attribs.d = shortPath(attribs.d);
    });
    slimGroups($, svg);
    for (const name of OF_TEXT) nameOnce(svg, name);
}

function rounded(number) {
    return String(Number(Number(number).toFixed(1)));
}

function becomePath(node) {
    const { points, ...others } = node.attribs;
    node.name = 'path';
    node.attribs = { ...others, d: polygonPath(points) };
}

// What most texts of a picture have is the picture's, if every one of them says its own.
function nameOnce(svg, name) {
    const values = svg.find('text').toArray().map(({ attribs }) => attribs[name]);
    if (values.length === 0 || values.includes(undefined)) return;
    const count = (value) => values.filter((each) => each === value).length;
    const usual = [...new Set(values)].sort((a, b) => count(b) - count(a))[0];
    svg.attr(name, usual).find(`text[${name}="${usual}"]`).removeAttr(name);
}

// gnuplot opens a group for each stroke of its pen, and says in each how the pen stands.
function slimGroups($, svg) {
    for (const [name, value] of Object.entries(USUAL)) leaveOut($, svg, name, value);
    svg.find('tspan').each((_, node) => {
        if (saysNothing($, node)) $(node).replaceWith(node.children);
    });
    // From the inside out: an empty group may be all that another holds.
    for (const node of svg.find('g').toArray().reverse())
        if (node.children.length === 0) $(node).remove();
    // From the outside in: groups that became one may hold the same again.
    svg.find('g').each((_, node) => joinNext($, node));
}

// Every picture begins with these values.
function leaveOut($, svg, name, value) {
    svg.find(`[${name}="${value}"]`).each((_, node) => {
        if ($(node).parents(`[${name}]`).length === 0) delete node.attribs[name];
    });
}

// A part of a text that names the font that the text has.
function saysNothing($, node) {
    const { 'font-family': font, ...others } = node.attribs;
    const around = $(node).parent().closest('[font-family]').attr('font-family');
    return Object.keys(others).length === 0 && (font === undefined || font === around);
}

function joinNext($, node) {
    const isSame = (next) => next?.name === 'g' && sameAttributes(node.attribs, next.attribs);
    while (node.parent && isSame(node.next)) {
        $(node).append(node.next.children);
        $(node.next).remove();
    }
}

function sameAttributes(one, other) {
    return !('id' in one) && JSON.stringify(one) === JSON.stringify(other);
}
