// A path as short as SVG lets it be: from point to point instead of from the corner of the picture,
// and no letter, blank or zero that is understood without being written.
const SEGMENT = /([MLCZ])([^MLCZ]*)/gi;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/g;

// `d` has the letters M, L, C and Z with numbers that count from the corner, as Graphviz and
// gnuplot write it; any other path stays as it is. Points are rounded to a tenth of a pixel.
export function shortPath(d) {
    if (/[^MLCZz\d\s.,-]/.test(d)) return d;
    const pen = { at: [0, 0], start: [0, 0], text: '', last: '' };
    for (const [, letter, rest] of d.matchAll(SEGMENT)) {
        if (/z/i.test(letter)) close(pen);
        else segment(pen, letter, (rest.match(NUMBER) ?? []).map((n) => Math.round(n * 10)));
    }
    return pen.text;
}

// The path of a polygon's points. It closes itself without being told where it began.
export function polygonPath(points) {
    const pairs = points.trim().split(/\s+/);
    const isClosed = pairs.length > 2 && pairs[0] === pairs.at(-1);
    return shortPath(`M${(isClosed ? pairs.slice(0, -1) : pairs).join(' ')}Z`);
}

function segment(pen, letter, numbers) {
    const size = letter === 'C' ? 6 : 2;
    for (let i = 0; i < numbers.length; i += size) {
        const steps = numbers.slice(i, i + size).map((n, k) => n - pen.at[k % 2]);
        // More than one point after M are lines.
        draw(pen, letter === 'M' && i > 0 ? 'l' : letter.toLowerCase(), steps);
        pen.at = numbers.slice(i + size - 2, i + size);
        if (letter === 'M' && i === 0) pen.start = pen.at;
    }
}

function close(pen) {
    write(pen, 'z', []);
    pen.at = pen.start;
}

function draw(pen, letter, steps) {
    if (letter === 'l' && steps[1] === 0) write(pen, 'h', [steps[0]]);
    else if (letter === 'l' && steps[0] === 0) write(pen, 'v', [steps[1]]);
    else write(pen, letter, steps);
}

function write(pen, letter, steps) {
    const isUnderstood = letter === pen.last || (letter === 'l' && pen.last === 'm');
    if (!isUnderstood || letter === 'z' || letter === 'm') pen.text += letter;
    for (const step of steps) {
        const text = String(step / 10).replace(/^(-?)0\./, '$1.');
        pen.text += /\d$/.test(pen.text) && !text.startsWith('-') ? ` ${text}` : text;
    }
    pen.last = letter;
}
