// A heat map is hundreds of rectangles in some dozen colours: those of one colour become one path.
import { polygonPath } from './svg_path.mjs';

const OVERLAP = 0.05; // gnuplot lets neighbours share a hundredth of a pixel

// `svg` is a picture of `$` without white space between its parts.
export function joinCells($, svg) {
    svg.find('polygon').each((_, node) => {
        const run = cellsFrom(node);
        if (run.length > 1 && areApart(run.map(boxOf))) join($, run);
    });
}

// A cell and those that follow it; none if it was joined to others before.
function cellsFrom(node) {
    const run = [];
    for (let next = node; next?.parent && isCell(next); next = next.next) run.push(next);
    return run;
}

function isCell({ name, attribs }) {
    const known = ['fill', 'fill-opacity', 'points'];
    const isPlain = name === 'polygon' && Object.keys(attribs).every((key) => known.includes(key));
    return isPlain && boxOf({ attribs }) !== undefined;
}

// { left, right, top, bottom } if the points are the corners of an upright rectangle.
function boxOf({ attribs }) {
    const numbers = attribs.points.trim().split(/[\s,]+/).map(Number);
    const [xs, ys] = [0, 1].map((k) => new Set(numbers.filter((_, i) => i % 2 === k)));
    if (![8, 10].includes(numbers.length) || xs.size !== 2 || ys.size !== 2) return undefined;
    const [[left, right], [top, bottom]] = [xs, ys].map((both) => [...both].sort((a, b) => a - b));
    return { left, right, top, bottom };
}

// Which of them is drawn first makes no difference then.
function areApart(boxes) {
    const meet = (a, b) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > OVERLAP &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > OVERLAP;
    return !boxes.some((a, i) => boxes.slice(i + 1).some((b) => meet(a, b)));
}

function join($, run) {
    const paths = new Map();
    for (const node of run) {
        const { points, ...look } = node.attribs;
        const key = JSON.stringify(look);
        const d = polygonPath(points).replace('m', 'M');
        if (paths.has(key)) {
            paths.get(key).attribs.d += d;
            $(node).remove();
        } else {
            Object.assign(node, { name: 'path', attribs: { ...look, d } });
            paths.set(key, node);
        }
    }
}
