// Doxygen's addresses become those of the finished site.

export function rewriteLinks(page, book) {
    const { $ } = page;
    $('main a[href]').each((_, node) => {
        const link = $(node);
        const address = link.attr('href');
        if (/^[a-z]+:/.test(address) || address.startsWith('#')) return;
        const moved = newAddress(book, address);
        if (moved) link.attr('href', moved.startsWith(`${page.file}#`) ? moved.slice(page.file.length) : moved);
        else link.replaceWith(link.contents());  // a page that the book does not have
        link.removeAttr('title').removeAttr('class');
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
