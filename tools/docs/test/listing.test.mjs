import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commentToMarkdown, description } from '../lib/comments.mjs';
import { layOutListing } from '../lib/layout.mjs';
import { readListings } from '../lib/listing.mjs';
import { cutSource, headerDocs } from '../lib/pieces.mjs';
import { bookOf, pageOf, ROOT } from './page.mjs';

const LABELS = { 'comment.return': 'returns', 'comment.throws': 'throws' };

test('commands and formulas of a comment become Markdown', () => {
    const comment = [
        '\\file',
        'The state \\f$h_t\\f$. \\f[ h = 1',
        '  + 2 \\f] So',
        '\\param x (N, D), the',
        'input \\throws ShapeError',
        '\\return a number',
    ];
    assert.equal(
        commentToMarkdown(comment, LABELS),
        'The state $h_t$. \n\n$$ h = 1 + 2 $$\n\n So\n\n' +
            '- `x`: (N, D), the input\n- throws `ShapeError`\n- returns a number',
    );
});

test('a description ends where its list begins', () => {
    assert.deepEqual(description(['One.', 'Two. \\param x that']), ['One.', 'Two.']);
    assert.deepEqual(description(['One.']), ['One.']);
});

const HEADER = `/// \\file
/// The network. More
/// of it.
#pragma once

/// One step.
/// \\param x the input
Step step(const Matrix& x,
          int n = 3);
`;
const SOURCE = `#include "rnn.hpp"

namespace rnn {
namespace {

void help() {}

}  // namespace

// [step]
Step step(const Matrix& x, int n)
{
    // Inside.

    return {};
}
// [step]

// Of its own.
int f();
`;

test('a source is cut where a comment begins at the left margin', () => {
    const pieces = cutSource(HEADER);
    assert.deepEqual(
        pieces.map(({ code }) => code[0]),
        ['#pragma once', 'Step step(const Matrix& x,'],
    );
    assert.deepEqual(pieces[1].prose, ['One step.', '\\param x the input']);
});

test('definitions without a comment have that of the header', () => {
    const pieces = cutSource(SOURCE, headerDocs(HEADER));
    assert.deepEqual(
        pieces.map(({ prose }) => prose),
        [['The network.'], ['One step.'], ['Of its own.']],
    );
    assert.equal(pieces[0].code.at(-1), '}  // namespace');
    assert.equal(pieces[1].code.at(-1), '}');
    assert.match(pieces[1].code.join('\n'), /Inside\.\n\n {4}return/);
});

test('no line of code is lost', () => {
    const code = (text) => text.split('\n').filter((line) => line && !line.startsWith('//'));
    const pieces = cutSource(SOURCE, headerDocs(HEADER));
    assert.deepEqual(pieces.flatMap((piece) => piece.code).filter(Boolean), code(SOURCE));
});

test('prose stands beside the code that follows it, code in prose with the prose', () => {
    const listing = { chapter: '02_rnn', source: 'rnn.cpp' };
    const page = pageOf(
        '<div class="textblock"><p>a</p><div class="fragment">formula</div>' +
            '<div class="beside"></div><div class="fragment">x</div>' +
            '<div class="beside"></div><div class="fragment">y</div></div>',
        { listing },
    );
    const headers = [{ folder: '02_rnn', name: 'rnn.hpp', page: '02_rnn.rnn.html' }];
    layOutListing(page, bookOf({ headers, listings: [] }));
    const { $ } = page;
    assert.deepEqual(
        $('.row')
            .toArray()
            .map((row) => [$(row).children('.prose').text(), $(row).children('.fragment').text()]),
        [
            ['aformula', 'x'],
            ['', 'y'],
        ],
    );
    assert.equal($('.path a').attr('href'), '02_rnn.rnn.html');
});

test('the model has listings, its tests and examples have none', () => {
    const sources = readListings(ROOT).map(({ source }) => source);
    assert.ok(sources.includes('rnn.cpp') && sources.includes('rnn.hpp'));
    for (const source of sources) assert.doesNotMatch(source, /test|example|^run/);
});
