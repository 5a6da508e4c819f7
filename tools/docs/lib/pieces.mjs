// A source file cut into pieces, each a comment and the code below it.
import { MARKER } from './code.mjs';
import { description } from './comments.mjs';

const FILE = 'file'; // the key of the comment of the whole file

// [{ prose: [line of comment], code: [line] }]. `docs` has comments for definitions that have none
// of their own: those of the header.
export function cutSource(text, docs = new Map()) {
    const pieces = [];
    for (const chunk of chunks(text)) {
        const piece = splitComment(chunk);
        const last = pieces.at(-1);
        const key = last ? signature(piece.code) || undefined : FILE;
        if (piece.prose.length === 0) piece.prose = docs.get(key) ?? [];
        if (piece.prose.length > 0 || !last) pieces.push(piece);
        else last.code.push(...(last.code.length > 0 ? [''] : []), ...piece.code);
    }
    return pieces;
}

// The comment of every function of a header, by its signature.
export function headerDocs(text) {
    const pieces = cutSource(text);
    const docs = new Map(
        pieces.map(({ prose, code }) => {
            const text = description(prose);
            return [signature(code), text.length > 0 ? text : prose];
        }),
    );
    return docs.set(FILE, firstSentence(pieces[0].prose));
}

function firstSentence(lines) {
    const text = lines.filter((line) => !line.startsWith('\\file')).join(' ');
    return [/^.*?[.?!](?= |$)/.exec(text)?.[0] ?? text];
}

// Lines between blank ones, unless what follows is indented or closes something.
function chunks(text) {
    const result = [[]];
    let blank = false;
    for (const line of text.trimEnd().split('\n')) {
        if (MARKER.test(line)) continue;
        if (line === '') {
            blank = true;
            continue;
        }
        if (blank && /^[^\s}]/.test(line)) result.push([]);
        else if (blank) result.at(-1).push('');
        result.at(-1).push(line);
        blank = false;
    }
    return result.filter((lines) => lines.length > 0);
}

function splitComment(lines) {
    const end = lines.findIndex((line) => !line.startsWith('//'));
    const length = end < 0 ? lines.length : end;
    return {
        prose: lines.slice(0, length).map((line) => line.replace(/^\/\/\/? ?/, '')),
        code: lines.slice(length),
    };
}

// "Step step(const Matrix& x, int n = 3);" and its definition have the same. What is no function
// has none.
function signature(code) {
    const [, head] = /^([^{};]*\([^{};]*\))/.exec(code.join(' ')) ?? [];
    return head?.replaceAll(/=[^,)]*/g, '').replaceAll(/\s+/g, '') ?? '';
}
