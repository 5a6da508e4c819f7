// Every chapter says in one sentence what it is about: below its title, and on the cover.
import { escapeText } from './formulas.mjs';
import { link } from './html.mjs';

export function nameLead(page) {
    const { $ } = page;
    const lead = $('.textblock').first().children().first();
    if (!lead.is('p') || !/^[^.!?]+[.!?]$/.test(lead.text().trim())) {
        page.problem('one sentence on what the chapter is about stands below its title');
    }
    lead.addClass('lead');
}

export function chapterList(page, book) {
    const items = [...book.chapters.values()].map(
        ({ $, file, title }) =>
            `<dt>${link(file, escapeText(title))}</dt><dd>${$('.lead').html()}</dd>`,
    );
    return `<dl class="chapters">${items.join('\n')}</dl>`;
}
