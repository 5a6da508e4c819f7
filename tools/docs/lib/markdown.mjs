// chapter.md as people write it (dollars around formulas, Korean particles after emphasis) becomes
// Markdown as Doxygen 1.9.4 understands it. Line numbers stay, so that warnings name the right
// line.

const FENCE = /^\s*(```|~~~)/;
const LIST_ITEM = /^\s*([-*+]|\d+[.)])\s/;
const FIGURE = /^\s*\\image\s+html\s+(\S+)(?:\s+"(.*)")?\s*$/;
const FRAMES = /^\s*\\frames\s+(\S+)\s+"(.*)"\s*$/;
const END_FRAMES = /^\s*\\endframes\s*$/;
const EMPHASIS = /(?<!\*)(\*\*?)(?![\s*])([^*]+?)(?<![\s*])\1(?!\*)/g;
const HANGUL = /[\uAC00-\uD7A3]/;
const PRIVATE = 0xe000; // the first of 6400 letters that Unicode leaves to everybody's own use
const KEPT = /[\uE000-\uF8FF]/g;

// The whole text for Doxygen. Throws "LINE: what is wrong".
export function toDoxygen(text) {
    return blocks(text.split('\n')).map(convert).join('\n');
}

// Runs of lines that are read alike: code, a display formula, or prose.
function blocks(lines) {
    const result = [];
    for (let i = 0; i < lines.length;) {
        const block = codeBlock(lines, i) ?? displayBlock(lines, i) ?? proseBlock(lines, i);
        result.push({ ...block, line: i + 1 });
        i += block.lines.length;
    }
    return result;
}

function codeBlock(lines, start) {
    if (FENCE.test(lines[start])) return fencedBlock(lines, start);
    if (!isIndentedCode(lines, start)) return null;
    let end = start;
    while (end < lines.length && /^( {4}|\s*$)/.test(lines[end])) ++end;
    return { kind: 'code', lines: lines.slice(start, end) };
}

function fencedBlock(lines, start) {
    const mark = lines[start].match(FENCE)[1];
    const length = lines.slice(start + 1).findIndex((line) => line.trim() === mark);
    if (length < 0) throw new Error(`${start + 1}: this code fence is never closed`);
    return { kind: 'code', lines: lines.slice(start, start + length + 2) };
}

// Four spaces after an empty line are code, unless they continue a list.
function isIndentedCode(lines, start) {
    if (!/^ {4}\S/.test(lines[start]) || (start > 0 && lines[start - 1].trim() !== ''))
        return false;
    const before = lines
        .slice(0, start)
        .findLast((line) => /^\S/.test(line) || LIST_ITEM.test(line));
    return !before || !LIST_ITEM.test(before);
}

function displayBlock(lines, start) {
    const first = lines[start].trim();
    if (!first.startsWith('$$')) return null;
    let end = start;
    let tex = first.slice(2);
    while (!tex.trimEnd().endsWith('$$')) {
        if (++end === lines.length) throw new Error(`${start + 1}: this $$ is never closed`);
        tex += ` ${lines[end].trim()}`;
    }
    return {
        kind: 'display',
        tex: tex.trimEnd().slice(0, -2).trim(),
        lines: lines.slice(start, end + 1),
    };
}

// Up to the next empty line, code fence or display formula: formulas and emphasis never cross one.
function proseBlock(lines, start) {
    let end = start + 1;
    while (
        end < lines.length &&
        lines[end - 1].trim() !== '' &&
        !FENCE.test(lines[end]) &&
        !lines[end].trim().startsWith('$$')
    )
        ++end;
    return { kind: 'prose', lines: lines.slice(start, end) };
}

function convert(block) {
    if (block.kind === 'code') return block.lines.join('\n');
    if (block.kind === 'display') {
        const indent = block.lines[0].match(/^\s*/)[0];
        return `${indent}\\f[ ${block.tex} \\f]` + '\n'.repeat(block.lines.length - 1);
    }
    return inlineFormulas(steps(figures(block.lines)).join('\n'), block.line);
}

// Doxygen copies a figure without its folder; two chapters may have a figure of one name. The
// finishing step finds it by the whole path.
function figures(lines) {
    return lines.map((line) =>
        line.replace(
            FIGURE,
            (_, path, caption = '') =>
                `<div class="figure" data-source="${path}">${caption}</div>`,
        ),
    );
}

// Steps, their figure, and the listings between \frames and \endframes: see frames.mjs.
function steps(lines) {
    return lines.map((line) =>
        line
            .replace(
                FRAMES,
                (_, path, caption) =>
                    `<div class="frames" data-source="${path}">` +
                    `<div class="figure" data-source="${path}.svg">${caption}</div>`,
            )
            .replace(END_FRAMES, '</div>'),
    );
}

// Code spans stay as they are, formulas become Doxygen's, and the prose between is mended. While
// it is mended, each of them is one letter that no text has.
function inlineFormulas(text, firstLine) {
    const kept = [];
    const keep = (piece) => String.fromCharCode(PRIVATE + kept.push(piece) - 1);
    const pieces = text.split(/(`+[^`]*`+|\\\$|\$[^$]*\$)/);
    const prose = pieces
        .map((piece, i) => {
            if (piece.startsWith('`')) return keep(piece);
            if (piece === '\\$') return '$';
            const before = pieces.slice(0, i).join('') + piece.split('$')[0];
            const line = firstLine + before.split('\n').length - 1;
            if (piece.startsWith('$') && piece.length > 1)
                return keep(formula(piece.slice(1, -1), line, text));
            if (piece.includes('$'))
                throw new Error(`${line}: a $ without its partner; write \\$ for a dollar`);
            return piece;
        })
        .join('');
    return mendQuotes(mendEmphasis(prose)).replace(
        KEPT,
        (letter) => kept[letter.charCodeAt(0) - PRIVATE],
    );
}

function formula(tex, line, paragraph) {
    if (tex.trim() === '') throw new Error(`${line}: an empty formula`);
    // A bar would end the cell of a table.
    const safe = /^\s*\|/.test(paragraph)
        ? tex.replaceAll('\\|', '\\Vert ').replaceAll('|', '\\vert ')
        : tex;
    return `\\f$${safe}\\f$`;
}

// Doxygen sees no end of **emphasis** before a letter, and a Korean particle follows directly; nor
// behind a formula.
function mendEmphasis(text) {
    return text.replace(EMPHASIS, (whole, mark, inside, offset, all) => {
        const around = (all[offset - 1] ?? '') + (all[offset + whole.length] ?? '');
        if (!HANGUL.test(around) && inside.search(KEPT) < 0) return whole;
        const tag = mark === '**' ? 'b' : 'em';
        return `<${tag}>${inside}</${tag}>`;
    });
}

// Doxygen does not look for formulas inside "quotes". Those of \ref and \image are its own.
function mendQuotes(text) {
    return text.replace(/(\\ref\s+\S+\s+)?"([^"]*)"/g, (whole, command, inside) =>
        command || inside.search(KEPT) < 0 ? whole : `&quot;${inside}&quot;`,
    );
}
