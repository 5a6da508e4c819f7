// What may be wider than a phone scrolls in a frame of its own. docs/script/scrolling.js names the
// frames and makes them reachable by keyboard where they really scroll.
const KINDS = ['code', 'formula', 'figure', 'table'];

export function frameTables({ $ }) {
    $('main table').wrap('<div class="frame"></div>');
}

// What the script calls a frame of each kind.
export function scrollNames(labels) {
    return Object.fromEntries(KINDS.map((kind) => [kind, labels[`scroll.${kind}`]]));
}
