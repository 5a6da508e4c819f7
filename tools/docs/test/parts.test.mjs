import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { chapterList, nameLead } from '../lib/cover.mjs';
import { errata } from '../lib/errata.mjs';
import { checkGlossary, linkSlides } from '../lib/glossary.mjs';
import { misprints, nameExamples, readGolden } from '../lib/golden.mjs';
import { lecture } from '../lib/lecture.mjs';
import { fillParts } from '../lib/parts.mjs';
import { bookOf, pageOf } from './page.mjs';

const GOLDEN = `=== x3 | Example 8-1: x(3) ===
         lecture     computed
  y'(1)     0.53   0.52994751   ok
  x2(3)      0.2  -0.20000000   misprint, right: -0.2 (a lost minus sign)

=== summary | 2 printed numbers: 1 agree, 1 misprinted, 0 differ ===
`;

function golden(text = GOLDEN) {
    const root = mkdtempSync(join(tmpdir(), 'golden-'));
    mkdirSync(join(root, 'chapters/02_rnn'), { recursive: true });
    writeFileSync(join(root, 'chapters/02_rnn/worked_examples.expected'), text);
    try {
        return readGolden(root, '02_rnn');
    } finally {
        rmSync(root, { recursive: true });
    }
}

function bookWith(text) {
    const chapter = pageOf('<h2 id="one-step">One step</h2>', { title: '2. RNN' });
    chapter.$('main').append('<p class="lead">How it <em>remembers</em>.</p>');
    return bookOf({
        golden: new Map([['02_rnn', golden(text)]]),
        chapters: new Map([['02_rnn', chapter]]),
    });
}

test('the golden output is read: examples, counts, misprints', () => {
    const { examples, ...counts } = golden();
    assert.deepEqual(counts, { printed: 2, agree: 1, misprinted: 1 });
    const [{ name, printed, right, why, example }] = misprints({ examples });
    assert.deepEqual(
        [example.id, name, printed, right, why],
        ['x3', 'x2(3)', '0.2', '-0.2', 'a lost minus sign'],
    );
});

test('a golden output without its summary is refused', () => {
    assert.throws(() => golden('=== x3 | Example ===\n'), /does not count its numbers/);
});

test('a misprint leads to its worked example', () => {
    const page = pageOf('');
    const { $ } = pageOf(errata(page, bookWith(GOLDEN)));
    assert.equal($('td a').attr('href'), 'ch02_rnn.html#example-x3');
    assert.match($('tbody').text(), /x2\(3\)0\.2-0\.2a lost minus sign/);
    assert.deepEqual(page.problems, []);
});

test('a seeded fault is found: a misprint without its reason', () => {
    const page = pageOf('');
    errata(page, bookWith(GOLDEN.replace(' (a lost minus sign)', '')));
    assert.match(page.problems[0], /counts 1 misprints, but 0 of its rows/);
});

test('a worked example on the page has an id, one that is missing is a problem', () => {
    const lines = golden().examples[0].lines.join('\n');
    const page = pageOf(`<pre>${lines}</pre>`);
    nameExamples(page, bookWith());
    assert.equal(page.$('pre').attr('id'), 'example-x3');
    assert.deepEqual(page.problems, []);
    const empty = pageOf('');
    nameExamples(empty, bookWith());
    assert.match(empty.problems[0], /x3 is not shown/);
});

test('a row of the lecture leads to section, example and exercise', () => {
    const place = { chapter: '02_rnn', sections: ['one-step'], worked_examples: ['x3'] };
    const exercise = { number: '2.1', title: 'Step', file: 'ex02_1.html', chapter: '02_rnn' };
    const coverage = [
        { row: 'L6', slide: '13', says: 's', taught: [{ ...place, exercises: ['2.1'] }] },
        { row: 'L12', slide: '30', says: 's', taught: [{ chapter: '03_bptt' }] },
    ];
    const book = { ...bookWith(), coverage, exercises: [exercise] };
    const { $ } = pageOf(lecture(pageOf(''), book));
    assert.deepEqual(
        $('#L6 a')
            .toArray()
            .map((a) => a.attribs.href),
        ['', '#one-step', '#example-x3'].map((at) => `ch02_rnn.html${at}`).concat('ex02_1.html'),
    );
    assert.match($('#L12').text(), /Chapter 3: not written yet/);
});

test('the cover has the sentence of each chapter', () => {
    const { $ } = pageOf(chapterList(pageOf(''), bookWith()));
    assert.equal($('dd').html(), 'How it <em>remembers</em>.');
});

for (const [fault, text] of [
    ['no sentence', '<h2>The problem</h2>'],
    ['two sentences', '<p>One. Two.</p>'],
]) {
    test(`a seeded fault is found: ${fault} below a chapter's title`, () => {
        const page = pageOf(`<div class="textblock">${text}</div>`);
        nameLead(page);
        assert.match(page.problems[0], /one sentence/);
    });
}

test('a part that does not exist is a problem', () => {
    const page = pageOf('<div class="made" data-part="nowhere"></div>');
    fillParts(page, bookOf());
    assert.match(page.problems[0], /no part nowhere; there are/);
});

const terms = (count, korean = '은닉 상태', slide = '14') =>
    pageOf(
        `<div class="textblock"><table>${`<tr><td>state</td><td>${korean}</td>
<td>${slide}</td><td>x</td></tr>`.repeat(count)}</table></div>`,
    );

test('the glossary has enough terms, each with Korean word and slide', () => {
    for (const [page, problems] of [
        [terms(40), []],
        [terms(39), ['39 terms, there are to be 40']],
        [terms(40, 'state'), Array(40).fill(/no Korean word/)],
        [terms(40, '상태', ''), Array(40).fill(/no slide/)],
        [terms(40, '상태', 'LSTM'), []],
        [terms(40, '상태', 'CNN'), Array(40).fill(/no slide/)],
    ]) {
        checkGlossary(page, bookOf({ coverage: [{ row: 'L15', slide: 'LSTM' }] }));
        assert.equal(page.problems.length, problems.length);
        page.problems.forEach((problem, i) => assert.match(problem, new RegExp(problems[i])));
    }
});

test('the slide of a term leads to its row of the lecture', () => {
    const coverage = [
        { row: 'L6', slide: '13, 14' },
        { row: 'L7', slide: '15-17' },
        { row: 'L11', slide: '24..' },
        { row: 'L15', slide: 'LSTM' },
        { row: 'L16', slide: 'LSTM' },
    ];
    for (const [slide, row] of [
        ['14, 41', 'L6'],
        ['16', 'L7'],
        ['24', 'L11'],
        ['LSTM', 'L15'],
        ['-', null],
    ]) {
        const page = terms(1, '상태', slide);
        linkSlides(page, bookOf({ coverage }));
        assert.equal(page.$('td a').attr('href') ?? null, row && `lecture.html#${row}`);
    }
});
