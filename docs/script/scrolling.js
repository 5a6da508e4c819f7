// A frame that scrolls can be reached by keyboard, and says its name; one that does not is no stop.
const observer = new ResizeObserver((entries) => entries.forEach(({ target }) => mark(target)));

function mark(frame) {
    const scrolls = frame.scrollWidth > frame.clientWidth;
    const names = { tabindex: '0', role: 'region', 'aria-label': frame.dataset.scrolls };
    for (const [name, value] of Object.entries(names)) {
        if (scrolls) frame.setAttribute(name, value);
        else frame.removeAttribute(name);
    }
}

document.querySelectorAll('[data-scrolls]').forEach((frame) => observer.observe(frame));
