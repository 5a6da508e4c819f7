// A heat map is hundreds of rectangles in some dozen colours: those of one colour become one path.
import { polygonPath } from './svg_path.mjs';

const OVERLAP = 0.05; // gnuplot lets neighbours share a hundredth of a pixel

// `svg` is a picture of `$` without white space between its parts.
export function joinCells($, svg) {
    svg.find('polygon').each((_, node) => {
        const run = cellsFrom(node);
        if (run.length > 1) join($, run);
    });
}

// A cell and those that follow it, as long as none lies on another: which of them is drawn first
// makes no difference then. None if it was joined to others before.
function cellsFrom(node) {
    const run = [];
    const boxes = [];
    for (let next = node; next?.parent; next = next.next) {
        const box = isCell(next) ? boxOf(next) : undefined;
        if (box === undefined || boxes.some((other) => meet(box, other))) break;
        run.push(next);
        boxes.push(box);
    }
    return run;
}

function isCell({ name, attribs }) {
    const known = ['fill', 'fill-opacity', 'points'];
    return name === 'polygon' && Object.keys(attribs).every((key) => known.includes(key));
}

// { left, right, top, bottom } if the points are the corners of an upright rectangle.
function boxOf({ attribs }) {
    const numbers = attribs.points.trim().split(/[\s,]+/).map(Number);
    const [xs, ys] = [0, 1].map((k) => new Set(numbers.filter((_, i) => i % 2 === k)));
    if (![8, 10].includes(numbers.length) || xs.size !== 2 || ys.size !== 2) return undefined;
    const [[left, right], [top, bottom]] = [xs, ys].map((both) => [...both].sort((a, b) => a - b));
    return { left, right, top, bottom };
}

function meet(a, b) {
    return (
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > OVERLAP &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > OVERLAP
    );
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
