// The passage of a section that a search has found, with the words marked.
const LENGTH = 130;
const BEFORE = 40;

// Texts and <mark> elements. A Latin word is marked from its beginning, Hangul anywhere.
globalThis.searchExcerpt = (text, terms) => {
    const marks = pattern(terms);
    const first = Math.max(0, globalThis.searchWords.fold(text).search(marks));
    const start = first < BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
    const cut = text.length > start + LENGTH;
    const end = cut ? text.lastIndexOf(' ', start + LENGTH) : text.length;
    const passage = text.slice(start, end);
    return [start > 0 ? '… ' : '', ...marked(passage, marks), cut ? ' …' : ''];
};

function pattern(terms) {
    const longestFirst = [...new Set(terms)].sort((a, b) => b.length - a.length);
    const choices = longestFirst.map((term) =>
        /[\uac00-\ud7a3]/.test(term) ? term : `(?<![\\p{L}\\p{N}_])${term}`);
    return new RegExp(`(${choices.join('|')})`, 'giu');
}

function marked(passage, marks) {
    return passage.split(marks).map((piece, i) => {
        if (i % 2 === 0) return piece;
        const mark = document.createElement('mark');
        mark.textContent = piece;
        return mark;
    });
}
