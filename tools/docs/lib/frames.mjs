// "Step through it": a figure, its listings and the moments that a program computed. In chapter.md:
//
//     \frames 02_rnn/unrolled "What to do here."
//     \snippet 02_rnn/rnn.cpp step_forward
//     \endframes
//
// shows unrolled.svg with the steps of unrolled.frames.json (common/frames.hpp), here as a table;
// docs/script/frames.js makes a slider of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeText } from './formulas.mjs';

const ENDING = '.frames.json';
const EQUATION = /\((\d+\.\d+)\)/g;

// Comes after the page's figures are inlined and its listings are tidied.
export function showFrames(page, book) {
    page.$('div.frames').each((_, node) => {
        const place = page.$(node);
        const source = place.attr('data-source');
        const problem = (text) => page.problem(`the steps ${source}: ${text}`);
        const file = join(book.figures, source + ENDING);
        if (!existsSync(file)) {
            problem(`${source}${ENDING} is missing; worked_examples --figures writes it`);
            return;
        }
        const steps = JSON.parse(readFileSync(file, 'utf8'));
        markLines(page.$, place);
        for (const text of misfits(page.$, place, steps)) problem(text);
        if (hasProse(place)) problem('only \\snippet stands between \\frames and \\endframes');
        place.replaceWith(section(page.$, place, { ...steps, source }, book.labels));
    });
}

// What the programs wrote and no page shows.
export function unshownFrames(pages, figures) {
    const shown = new Set(
        pages.flatMap(({ $ }) =>
            $('.step-through')
                .toArray()
                .map((node) => node.attribs['data-source']),
        ),
    );
    return readdirSync(figures, { recursive: true })
        .filter((file) => file.endsWith(ENDING))
        .map((file) => file.slice(0, -ENDING.length))
        .filter((source) => !shown.has(source))
        .sort()
        .map((source) => `no page shows the steps of ${source}: write \\frames ${source} "..."`);
}

// Each line of the listings knows the equations that its comment names.
function markLines($, place) {
    place.find('.line').each((_, node) => {
        const comment = $(node).find('.comment').text();
        const numbers = [...comment.matchAll(EQUATION)].map(([, number]) => number);
        if (numbers.length > 0) $(node).attr('data-equations', numbers.join(' '));
    });
}

// Nodes that the figure does not have and equations that no line bears.
function misfits($, place, { frames }) {
    const named = (attribute) =>
        place
            .find(`[${attribute}]`)
            .toArray()
            .flatMap((node) => node.attribs[attribute].split(' '));
    const nodes = new Set(named('data-node'));
    const equations = new Set(['', ...named('data-equations')]);
    return frames.flatMap((frame, i) => [
        ...frame.nodes
            .filter((node) => !nodes.has(node))
            .map((node) => `step ${i + 1} names the node ${node}, which the figure does not have`),
        ...(equations.has(frame.equation)
            ? []
            : [`step ${i + 1} names (${frame.equation}), which no line of its listings bears`]),
    ]);
}

// It would be lost; or \endframes is missing, and the rest of the page is in here.
function hasProse(place) {
    const rest = place.clone();
    rest.find('figure, .fragment').remove();
    return rest.text().trim() !== '';
}

function section($, place, { title, source, frames }, labels) {
    const figure = place.find('figure');
    const listings = place.find('.fragment').toArray();
    return `<section class="step-through" data-source="${source}" aria-label="${escape(title)}">
${$.html(figure)}
${controls(frames.length, labels)}
<div class="listings">${listings.map((node) => $.html(node)).join('\n')}</div>
<details open><summary>${labels['frames.all']}</summary>
${table(title, frames, labels)}</details></section>`;
}

// Of use only with the script, which shows them.
function controls(count, labels) {
    const button = (name) =>
        `<button type="button" class="${name}">${labels[`frames.${name}`]}</button>`;
    return `<div class="controls" hidden>${button('back')}
<input type="range" min="1" max="${count}" value="1" aria-label="${labels['frames.step']}">
${button('next')}<span class="count">1 / ${count}</span></div>
<div class="now" aria-live="polite" hidden></div>`;
}

function table(title, frames, labels) {
    const heads = ['step', 'what', 'equation', 'numbers'].map(
        (name) => `<th scope="col">${labels[`frames.${name}`]}</th>`,
    );
    return `<table><caption>${escapeText(title)}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>${frames.map(row).join('\n')}</tbody></table>`;
}

function row(frame, i) {
    const values = frame.values.map(
        ({ name, text }) =>
            `<span class="value"><b>${escapeText(name)}</b> ${escapeText(text)}</span>`,
    );
    return `<tr data-nodes="${escape(frame.nodes.join(' '))}" data-equation="${frame.equation}">
<td>${i + 1}</td><td>${escapeText(frame.title)}</td>
<td>${frame.equation && `(${frame.equation})`}</td><td>${values.join(' ')}</td></tr>`;
}

function escape(text) {
    return escapeText(text).replaceAll('"', '&quot;');
}
