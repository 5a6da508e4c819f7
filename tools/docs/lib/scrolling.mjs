// What may be wider than a phone scrolls in a frame of its own. The frame says what it is;
// docs/script/scrolling.js makes it reachable by keyboard where it really scrolls.

export function nameFrames(page, book) {
    const { $ } = page;
    $('main table').wrap('<div class="frame"></div>');
    // Numbered, because no two regions of a page may have the same name.
    const name = (selector, label) =>
        $('main')
            .find(selector)
            .each((i, node) => {
                $(node).attr('data-scrolls', `${book.labels[label]} ${i + 1}`);
            });
    name('.fragment, pre', 'scroll.code');
    name('.formulaDsp', 'scroll.formula');
    name('.frame:has(> svg)', 'scroll.figure');
    name('.frame:has(> table)', 'scroll.table');
}
