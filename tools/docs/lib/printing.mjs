// A page on paper: A4 with the margin that Chromium's own dialog proposes.
import { WIDE } from './browser.mjs';
import { countPages } from './pdf.mjs';

const MARGIN = '1cm';
const PIXELS_PER_CM = 96 / 2.54;
const WIDTH = Math.floor((21 - 2) * PIXELS_PER_CM);
const HEIGHT = Math.floor((29.7 - 2) * PIXELS_PER_CM);

// Nothing is cut by the edge of the paper or by the end of a page.
export function printing({ page }) {
    return onPaper(page, () => page.evaluate(findCut, WIDTH, HEIGHT));
}

// The PDF holds the whole page, not only what a window would show of it.
export async function wholePdf({ page }) {
    const height = await onPaper(page, () =>
        page.evaluate(() => document.querySelector('main').scrollHeight),
    );
    const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
    const pages = countPages(await page.pdf({ format: 'A4', margin }));
    const expected = Math.max(1, Math.floor(height / HEIGHT));
    return pages < expected ? [`the PDF has ${pages} pages, the text fills ${expected}`] : [];
}

async function onPaper(page, look) {
    const paper = { width: WIDTH, height: HEIGHT };
    await Promise.all([page.emulateMediaType('print'), page.setViewport(paper)]);
    const seen = await look();
    // A PDF is made for print only if nothing is emulated.
    await Promise.all([page.emulateMediaType(), page.setViewport(WIDE)]);
    return seen;
}

// Runs in the page: what the edge of the paper, or the end of a page, would cut.
function findCut(width, height) {
    const problems = [];
    const report = (node, what) =>
        problems.push(`on paper: ${what}: ${node.textContent.trim().slice(-60)}`);
    const cuttable = 'figure, .frame, pre, .fragment, .formulaDsp, table';
    const shown = [...document.querySelectorAll(`main :is(${cuttable})`)]
        .filter((node) => node.checkVisibility());
    for (const node of shown) {
        const isWide = node.getBoundingClientRect().right > width + 1;
        if (isWide || node.scrollWidth > node.clientWidth + 1) report(node, 'too wide');
    }
    for (const figure of shown.filter((node) => node.tagName === 'FIGURE')) {
        if (figure.offsetHeight > height) report(figure, 'a figure higher than the page');
        if (getComputedStyle(figure).breakInside === 'auto')
            report(figure, 'a figure that a new page may cut');
    }
    const isClipped = (node) =>
        getComputedStyle(node).overflowY !== 'visible' && node.scrollHeight > node.clientHeight + 1;
    for (let node = document.querySelector('main'); node !== document.body; node = node.parentNode)
        if (isClipped(node)) report(node, 'the end is cut off');
    return problems;
}
