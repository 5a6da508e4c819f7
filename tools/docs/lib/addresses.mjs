// Doxygen's addresses become those of the finished site.

export function rewriteLinks(page, book) {
    const { $ } = page;
    $('main a[href]').each((_, node) => {
        const link = $(node);
        const address = link.attr('href');
        link.removeAttr('title').removeAttr('class');
        if (/^[a-z]+:/.test(address) || address.startsWith('#')) return;
        const moved = newAddress(book, address);
        if (!moved || (isGuess(page, link) && isForeign(page, book, moved))) {
            link.replaceWith(link.contents());
        } else {
            link.attr(
                'href',
                moved.startsWith(`${page.file}#`) ? moved.slice(page.file.length) : moved,
            );
        }
    });
}

// The place in the finished site, or undefined for Doxygen's own lists, which the book leaves out.
function newAddress(book, address) {
    const [file, anchor] = address.split('#');
    if (book.moved.has(address)) return book.moved.get(address);
    const page = book.moved.get(file) ?? file;
    if (!book.files.has(page.split('#')[0])) return undefined;
    return anchor && !page.includes('#') ? `${page}#${anchor}` : page;
}

// In listings and headers Doxygen guesses what a name means.
function isGuess(page, link) {
    return page.isReference || link.closest('.fragment').length > 0;
}

// Chapters do not know each other: a guess that leads to another chapter's header is wrong.
function isForeign(page, book, address) {
    const header = book.headers.find((candidate) => candidate.page === address.split('#')[0]);
    return page.folder !== '' && header && ![page.folder, 'common'].includes(header.folder);
}
