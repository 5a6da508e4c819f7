// Tables in pages that people write, made from the project's own files. In the prose stands
// <div class="made" data-part="errata"></div>.
import { checked } from './checked.mjs';
import { chapterList } from './cover.mjs';
import { errata } from './errata.mjs';
import { allExercises, facts, points } from './exercise_pages.mjs';
import { lecture } from './lecture.mjs';

const PARTS = {
    chapters: chapterList,
    checked,
    errata,
    exercises: allExercises,
    facts,
    lecture,
    points,
};

export function fillParts(page, book) {
    page.$('div.made').each((_, node) => {
        const place = page.$(node);
        const name = place.attr('data-part');
        if (PARTS[name]) place.replaceWith(PARTS[name](page, book));
        else page.problem(`there is no part ${name}; there are ${Object.keys(PARTS).join(', ')}`);
    });
}
