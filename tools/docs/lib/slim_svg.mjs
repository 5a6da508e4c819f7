// Graphviz and gnuplot write for machines that do not count bytes: a page needs neither hundredths
// of a pixel nor empty lines between the parts of a picture, and the same font is named once.
const PLACES = ['d', 'points', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'rx', 'ry'];
const FRACTION = /-?\d*\.\d+/g;
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
    });
    svg.find('polygon').each((_, node) => closeItself(node.attribs));
    for (const name of OF_TEXT) nameOnce(svg, name);
}

function rounded(number) {
    return String(Number(Number(number).toFixed(1)));
}

// A polygon ends where it began without being told.
function closeItself(attribs) {
    const points = attribs.points.split(' ');
    if (points.length > 2 && points[0] === points.at(-1))
        attribs.points = points.slice(0, -1).join(' ');
}

// What most texts of a picture have is the picture's, if every one of them says its own.
function nameOnce(svg, name) {
    const values = svg.find('text').toArray().map(({ attribs }) => attribs[name]);
    if (values.length === 0 || values.includes(undefined)) return;
    const count = (value) => values.filter((each) => each === value).length;
    const usual = [...new Set(values)].sort((a, b) => count(b) - count(a))[0];
    svg.attr(name, usual).find(`text[${name}="${usual}"]`).removeAttr(name);
}
