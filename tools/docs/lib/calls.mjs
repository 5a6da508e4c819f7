// Who calls whom, one call deep: what Doxygen says below a function, "References forward(), and
// unrolled::matmul().", becomes a picture, the function on the left and what it calls on the right.
import { escapeText } from './formulas.mjs';

const LETTER = 7.8; // the advance of the code's face at 13 pixels, see docs/style/5_figures.css
const [PAD, HEIGHT, GAP, ARROW] = [8, 24, 10, 48];

// Puts the picture in the place of the sentence. `text` is what Doxygen says about `caller`.
export function drawCalls(text, caller) {
    const sentence = text.find('p.reference');
    const calls = sentence
        .find('a')
        .toArray()
        .map(({ attribs, children }) => ({ href: attribs.href, name: children[0].data }))
        .filter(({ name }) => name.endsWith('()')) // it names the fields too
        .map(({ href, name }) => ({ href, name: shortName(name) }));
    sentence.replaceWith(calls.length > 0 ? picture(caller, calls) : '');
}

function shortName(name) {
    return name.replace(/^unrolled::|\(\)$/g, '');
}

function picture(caller, calls) {
    const [left, right] = [widthOf([caller]), widthOf(calls.map(({ name }) => name))];
    const [width, height] = [left + ARROW + right + 2, calls.length * (HEIGHT + GAP) - GAP + 2];
    const middle = (height - 2) / 2;
    const start = left + ARROW;
    const ends = calls.map((_, i) => i * (HEIGHT + GAP) + HEIGHT / 2);
    const lines = ends.map((y) => `M${left} ${middle}C${left + 20} ${middle} ${start - 28} ${y} ${
        start - 8} ${y}`);
    const heads = ends.map((y) => `M${start} ${y}l-8-4v8z`);
    const nodes = calls.map(({ href, name }, i) =>
        `<a href="${href}">${node(start, ends[i] - HEIGHT / 2, right, name)}</a>`);
    return `<figure><div class="frame"><svg class="calls" viewBox="-1 -1 ${width} ${height}"
 style="--width: ${width}px" role="group" aria-label="${escapeText(caller)}">${
     node(0, middle - HEIGHT / 2, left, caller)}<path d="${lines.join('')}"></path>
<path class="heads" d="${heads.join('')}"></path>${nodes.join('')}</svg></div></figure>`;
}

function widthOf(names) {
    return Math.ceil(Math.max(...names.map((name) => name.length)) * LETTER) + 2 * PAD;
}

function node(x, y, width, name) {
    const text = `<text x="${x + PAD}" y="${y + 16}">${escapeText(name)}</text>`;
    return `<rect x="${x}" y="${y}" width="${width}" height="${HEIGHT}"></rect>${text}`;
}
