// How the search reads a text and a question. The build uses it for the index, the page for what
// the reader types: both must cut words alike.
const WORD = /[\p{L}\p{N}_]+/gu;
const HANGUL = /[\uac00-\ud7a3]+/g;

// Small letters without accents: Černocký is found as cernocky.
function fold(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC').toLowerCase();
}

function words(text) {
    return fold(text).match(WORD) ?? [];
}

// What a word is found by: itself, the parts of a name in code, every two letters of Hangul, so
// that 순환 finds 순환신경망 and the words before a particle.
function pieces(word) {
    const parts = word.split('_').filter((part) => part !== '');
    const pairs = (word.match(HANGUL) ?? []).flatMap((run) =>
        [...run].slice(1).map((letter, i) => run[i] + letter));
    return [...new Set([word, ...parts, ...pairs])];
}

// Whoever asks for step_forward does not want every step.
function wanted(word) {
    return word.includes('_') ? [word] : pieces(word);
}

globalThis.searchWords = { fold, words, pieces, wanted };
