import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { drawCalls } from '../lib/calls.mjs';

function drawn(links) {
    const $ = cheerio.load(`<p>Text.</p><p class="reference">References ${links}.</p>`);
    drawCalls($('body'), 'rnn::step');
    return $;
}

test('what a function calls stands in a picture, each a link', () => {
    const $ = drawn(
        '<a href="a.html#1">unrolled::matmul()</a>, <a href="b.html#2">unrolled::Step::h</a>, ' +
            'and <a href="c.html#3">forward()</a>',
    );
    const links = $('figure svg.calls a').toArray();
    assert.deepEqual(
        links.map((link) => [link.attribs.href, $(link).text()]),
        [
            ['a.html#1', 'matmul'],
            ['c.html#3', 'forward'],
        ],
    );
    assert.equal($('svg > text').text(), 'rnn::step');
    assert.equal($('p').length, 1);
});

test('a function that calls nothing has no picture', () => {
    assert.equal(drawn('<a href="b.html#2">unrolled::Step::h</a>')('body').html(), '<p>Text.</p>');
});

test('every text lies in the picture, every arrow ends at its node', () => {
    const $ = drawn('<a href="a">a_function_with_a_long_name()</a>, <a href="b">b()</a>');
    const [, , width, height] = $('svg').attr('viewBox').split(' ').map(Number);
    $('rect').each((_, { attribs }) => {
        assert.ok(Number(attribs.x) + Number(attribs.width) <= width - 1);
        assert.ok(Number(attribs.y) + Number(attribs.height) <= height - 1);
    });
    const heads = [...$('.heads').attr('d').matchAll(/M(\d+) (\d+)/g)];
    assert.deepEqual(
        heads.map(([, x, y]) => [x, Number(y) - 12].map(String)),
        $('a rect').toArray().map(({ attribs }) => [attribs.x, attribs.y]),
    );
});
