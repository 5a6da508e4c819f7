import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderPages } from '../lib/book.mjs';
import { writeContents, writePreviousAndNext } from '../lib/contents.mjs';
import { bookOf, pageOf } from './page.mjs';

const READING = orderPages(
    ['references', 'ch02_rnn', 'index', 'notation', 'ch01_x', 'zebra'].map((name) => ({
        name,
        file: `${name}.html`,
        title: name.toUpperCase(),
    })),
);

test('an exercise stands between those of its chapter, a listing too', () => {
    const chapters = new Map([['02_rnn', { file: 'ch02_rnn.html', title: '2. RNN' }]]);
    const exercises = ['2.1', '2.2'].map((number) => ({
        chapter: '02_rnn',
        number,
        title: 'T',
        file: `ex${number}.html`,
    }));
    const listings = [{ chapter: '02_rnn', source: 'rnn.cpp', file: 'rnn.cpp.html' }];
    const turn = (file, more) => {
        const page = pageOf('', { file, ...more });
        writePreviousAndNext(page, bookOf({ chapters, exercises, listings }));
        const links = page.$('.turn a').toArray();
        return links.map((link) => `${page.$(link).text()} ${link.attribs.href}`);
    };
    assert.deepEqual(turn('ex2.1.html', { isExercise: true }), [
        '← 2. RNN ch02_rnn.html#exercises',
        '2.2 T → ex2.2.html',
    ]);
    assert.deepEqual(turn('rnn.cpp.html', { listing: listings[0] }), [
        '← 2. RNN ch02_rnn.html',
    ]);
});

test('the contents list has the exercises and the code of the chapter one is in', () => {
    const header = { folder: '02_rnn', name: 'rnn.hpp', page: '02_rnn.rnn.html' };
    const book = bookOf({
        reading: READING,
        headers: [header],
        exercises: [{ chapter: '02_rnn', number: '2.1', file: 'ex02_1.html' }],
        listings: [{ chapter: '02_rnn', source: 'rnn.cpp', file: 'rnn.cpp.html' }],
    });
    const addresses = (folder, more) => {
        const page = pageOf('', { folder, ...more });
        writeContents(page, book);
        const links = page.$('.menu ul ul a').toArray();
        return links.map(({ attribs }) => attribs.href);
    };
    assert.deepEqual(addresses('02_rnn'), [
        'ex02_1.html',
        '02_rnn.rnn.html',
        'rnn.cpp.html',
    ]);
    assert.deepEqual(addresses('01_x'), []);
    assert.deepEqual(addresses('02_rnn', { isReference: true }), ['02_rnn.rnn.html']);
    assert.deepEqual(addresses('02_rnn', { listing: {} }), ['rnn.cpp.html']);
});

test('a page of code lists the chapters and the code, not what stands beside the text', () => {
    const links = (more) => {
        const page = pageOf('', more);
        writeContents(page, bookOf({ reading: READING }));
        return page.$('.menu a').toArray().map(({ attribs }) => attribs.href);
    };
    const chapters = ['index.html', 'ch01_x.html', 'ch02_rnn.html'];
    const beside = ['notation.html', 'references.html', 'zebra.html'];
    assert.deepEqual(links({}), [...chapters, ...beside, 'reference.html']);
    assert.deepEqual(links({ isReference: true }), [...chapters, 'reference.html']);
});
