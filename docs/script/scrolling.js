// A frame that scrolls can be reached by keyboard, and says its name; one that does not is no stop.
const KINDS = {
    code: '.fragment, pre',
    formula: '.formulaDsp',
    figure: '.frame:has(> svg)',
    table: '.frame:has(> table)',
};
const frames = new Map(); // its name; numbered, because no two regions of a page may have the same
for (const [kind, selector] of Object.entries(KINDS))
    document.querySelectorAll(`main :is(${selector})`).forEach((frame, i) =>
        frames.set(frame, `${globalThis.scrollNames[kind]} ${i + 1}`));

const observer = new ResizeObserver((entries) => entries.forEach(({ target }) => mark(target)));

function mark(frame) {
    const scrolls = frame.scrollWidth > frame.clientWidth;
    const names = { tabindex: '0', role: 'region', 'aria-label': frames.get(frame) };
    for (const [name, value] of Object.entries(names)) {
        if (scrolls) frame.setAttribute(name, value);
        else frame.removeAttribute(name);
    }
}

for (const frame of frames.keys()) observer.observe(frame);
