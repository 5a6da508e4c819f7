import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import MiniSearch from 'minisearch';
import '../../../docs/script/search_index.js';
import '../../../docs/script/search_words.js';
import { pack, searchBox, searchText, sectionsOf } from '../lib/search.mjs';
import { loadLabels } from '../lib/labels.mjs';
import { pageOf, ROOT } from './page.mjs';

const { fold, words, pieces, wanted } = globalThis.searchWords;

test('words of both languages, small and without accents', () => {
    assert.deepEqual(words('은닉 상태, Step_up(x)'), ['은닉', '상태', 'step_up', 'x']);
    assert.equal(fold('Černocký 순환'), 'cernocky 순환');
});

test('Korean words are also found by two letters, names in code by their parts', () => {
    assert.deepEqual(pieces('신경망은'), ['신경망은', '신경', '경망', '망은']);
    assert.deepEqual(pieces('step_forward'), ['step_forward', 'step', 'forward']);
    assert.deepEqual(wanted('step_forward'), ['step_forward']);
});

const BODY = `<p>before <b>all</b>.</p><h2 id="state">The state</h2>
<p>은닉 상태 <span class="katex">h_t</span>, kept</p><pre>printed</pre>
<h3 id="step">step()</h3><ul><li>one</li><li>two</li></ul>`;

function page() {
    return { ...pageOf(BODY), title: '2. RNN' };
}

test('a page is indexed section by section, without formulas and listings', () => {
    assert.deepEqual(
        sectionsOf(page()).map(({ anchor, text }) => [anchor, text]),
        [
            ['', 'before all.'],
            ['state', '은닉 상태 …, kept'],
            ['step', 'one two'],
        ],
    );
});

test('a question finds its section', () => {
    const header = { ...page(), listing: { source: 'rnn.hpp' } };
    const places = globalThis.searchPlacesOf(searchText([page(), header]));
    const index = globalThis.searchIndexOf(MiniSearch, places);
    const addresses = (question) => index.search(question).map(({ id }) => places[id][0]);
    assert.deepEqual(addresses('은닉'), ['ch02_rnn.html#state']);
    assert.deepEqual(addresses('tw'), ['ch02_rnn.html#step']);
    assert.deepEqual(addresses('printed'), []);
});

test('the page unpacks what the build packed', async () => {
    const text = searchText([page()]);
    assert.deepEqual(await globalThis.searchUnpack(pack(text)), text);
});

test('the box has a name', () => {
    const $ = cheerio.load(searchBox({ ...loadLabels(ROOT), search: 'Find "it"' }));
    assert.equal($('#search').attr('aria-label'), 'Find "it"');
});
