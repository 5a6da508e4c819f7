// Full-text search in the side column. The text is a script of its own, loaded on first use.
const LIMIT = 20;
document.querySelector('.brand').insertAdjacentHTML('afterend', globalThis.searchBox);
const input = document.getElementById('search');
const panel = document.getElementById('search-results');
const [status, list] = panel.children;
let index;
let places;

function load() {
    if (document.getElementById('search-text')) return;
    const script = document.createElement('script');
    script.id = 'search-text';
    script.src = 'search-text.js';
    script.addEventListener('load', async () => {
        const text = await globalThis.searchUnpack(globalThis.searchText);
        places = globalThis.searchPlacesOf(text);
        index = globalThis.searchIndexOf(MiniSearch, places);
        search();
    });
    document.head.append(script);
}

// Every word of the question must occur; of a Korean word, some of its pairs of letters.
function search() {
    if (!index) return;
    const asked = globalThis.searchWords.words(input.value);
    panel.hidden = asked.length === 0;
    if (panel.hidden) return;
    const queries = asked.map((word) => ({ queries: [word], combineWith: 'OR' }));
    const found = index.search({ queries, combineWith: 'AND' });
    status.textContent = found.length === 0
        ? input.dataset.nothing
        : `${input.dataset.found} ${found.length}`;
    list.replaceChildren(...found.slice(0, LIMIT).map((hit) => result(hit, asked)));
}

function result({ id, terms }, asked) {
    const [address, title, heading, text] = places[id];
    const link = document.createElement('a');
    link.href = address;
    const name = document.createElement('b');
    name.textContent = heading || title;
    const page = document.createElement('small');
    page.textContent = heading ? title : '';
    const passage = document.createElement('span');
    passage.append(...globalThis.searchExcerpt(text, [...asked, ...terms]));
    link.append(name, page, passage);
    const item = document.createElement('li');
    item.append(link);
    return item;
}

// Arrow keys walk from the box through the results and back.
function walk(event) {
    const stops = [input, ...list.querySelectorAll('a')];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === input) stops[1]?.click();
    else if (step) {
        event.preventDefault();
        stops[stops.indexOf(event.target) + step]?.focus();
    }
}

function close() {
    input.value = '';
    panel.hidden = true;
    input.focus();
}

function focusOnSlash(event) {
    const typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
}

const box = input.closest('.find');
box.addEventListener('keydown', walk);
input.addEventListener('focus', load);
input.addEventListener('input', search);
document.addEventListener('keydown', focusOnSlash);
document.addEventListener('click', (event) => {
    if (!box.contains(event.target) || event.target.closest('#search-results a'))
        panel.hidden = true;
});
