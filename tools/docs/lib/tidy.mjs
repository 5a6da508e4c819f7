// Removes what the book has no use for in Doxygen's pages, and gives headings their right level.

// `title` is the text of the page's only h1: Doxygen turns "2. Networks" into a list.
export function tidy(page, title) {
    const { $ } = page;
    $('.header').replaceWith('<h1></h1>');
    $('h1').first().text(title).attr('class', 'title');
    $('title').text(title === page.book ? title : `${title} · ${page.book}`);
    $('main').find('script, .ttc, .permalink, .summary, #nav-path, .levels, .arrow').remove();
    $('main *')
        .contents()
        .filter((_, node) => node.type === 'comment')
        .remove();
    $('#top').remove();
    unwrap($, 'main > div:has(> h1.title)');
    lowerHeadings($);
    $('[name]').not('meta').removeAttr('name');
    $('[align], [valign]').removeAttr('align').removeAttr('valign');
    $('[target]').removeAttr('target');
    $('[class="anchor"]').removeAttr('class');
    $('a[id^="md_"]').remove(); // a Markdown file's own anchor: no one links to it
    $('p')
        .filter((_, node) => $(node).html().trim() === '')
        .remove();
}

// A section of a page is an h1 in Doxygen; here the title is the only one.
function lowerHeadings($) {
    for (const level of [3, 2, 1]) {
        $(`.textblock h${level}`).each((_, node) => {
            node.name = `h${level + 1}`;
        });
    }
}

function unwrap($, selector) {
    $(selector).each((_, node) => {
        $(node).replaceWith($(node).contents());
    });
}
