import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { joinCells } from '../lib/svg_cells.mjs';

function joined(...parts) {
    const $ = cheerio.load(`<svg>${parts.join('')}</svg>`, { xml: true });
    joinCells($, $('svg'));
    return $('svg').html();
}

const cell = (x, fill, more = '') =>
    `<polygon fill="${fill}"${more} points="${x},0 ${x + 1},0 ${x + 1},2 ${x},2 "/>`;

test('cells of one colour become one path', () => {
    assert.equal(
        joined(cell(0, 'red'), cell(1, 'blue'), cell(2, 'red')),
        '<path fill="red" d="M0 0h1v2h-1zM2 0h1v2h-1z"/><path fill="blue" d="M1 0h1v2h-1z"/>',
    );
});

test('half as visible is another colour', () => {
    const half = cell(1, 'red', ' fill-opacity="0.5"');
    assert.equal(joined(cell(0, 'red'), half).match(/<path/g).length, 2);
});

test('rectangles that lie on each other keep their order', () => {
    const parts = [cell(0, 'red'), cell(0.5, 'blue'), cell(1, 'red')];
    assert.doesNotMatch(joined(...parts), /path/);
    assert.match(joined(cell(0, 'red'), cell(0.99, 'red')), /path/);
});

test('what is between two cells, and what is no plain rectangle, stays', () => {
    for (const other of [
        '<g></g>',
        cell(5, 'red', ' class="node"'),
        '<polygon fill="red" points="0,0 1,0 1,1"/>',
    ])
        assert.doesNotMatch(joined(cell(0, 'red'), other, cell(2, 'red')), /path/);
});
