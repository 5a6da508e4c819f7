// Step through it: the rows of the table are the steps. The figure and the listings follow the
// slider; docs/style/7_frames.css says how a node and a line look at each moment.

// How every node stands at step `now`, { active, reached, known } by its name. A node may take
// several steps to compute: its numbers are known at the last of them.
function nodeStates(steps, now) {
    const states = new Map();
    steps.forEach(({ nodes }, i) => {
        for (const node of nodes) {
            const reached = states.get(node)?.reached || i <= now;
            states.set(node, { active: steps[now].nodes.includes(node), reached, known: i <= now });
        }
    });
    return states;
}

// What is given has no equation: its listing is that of the next step, at the end that of the last.
function equationNear(steps, now) {
    const near = [...steps.slice(now), ...steps.slice(0, now).reverse()];
    return near.find(({ equation }) => equation !== '')?.equation;
}

function lightNodes(section, steps, now) {
    for (const [name, state] of nodeStates(steps, now)) {
        const node = section.querySelector(`[data-node="${CSS.escape(name)}"]`);
        node.classList.toggle('active', state.active);
        node.classList.toggle('waiting', !state.reached);
        node.classList.toggle('unknown', !state.known);
    }
}

function lightLines(section, steps, now) {
    const bears = (equation) => `[data-equations~="${equation}"]`;
    const near = section.querySelector(bears(equationNear(steps, now)));
    for (const listing of section.querySelectorAll('.listings > *'))
        listing.classList.toggle('current', listing.contains(near));
    for (const line of section.querySelectorAll('.line'))
        line.classList.toggle('active', line.matches(bears(steps[now].equation)));
}

// On a phone the figure is wider than the page.
function scrollToActive(section) {
    const frame = section.querySelector('.frame');
    const middle = (element) => {
        const { left, width } = element.getBoundingClientRect();
        return left + width / 2;
    };
    frame.scrollBy({ left: middle(section.querySelector('.node.active')) - middle(frame) });
}

// The step's own words, copied from its row.
function sayStep(section, row) {
    const parts = [...row.cells].slice(1).map((cell) => {
        const part = document.createElement('span');
        part.append(...cell.cloneNode(true).childNodes);
        return part;
    });
    section.querySelector('.now').replaceChildren(...parts);
}

// Where a key leads; with Alt, Ctrl or Meta it is the browser's own.
function keyTarget({ key, altKey, ctrlKey, metaKey }, now, last) {
    if (altKey || ctrlKey || metaKey) return undefined;
    return { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: last }[key];
}

function stepThrough(section) {
    const rows = [...section.querySelectorAll('tbody tr')];
    const steps = rows.map(({ dataset }) => ({
        nodes: dataset.nodes.split(' '),
        equation: dataset.equation,
    }));
    const last = steps.length - 1;
    let now = 0;
    const go = (to) => {
        now = Math.max(0, Math.min(to, last));
        section.querySelector('input').value = now + 1;
        section.querySelector('.count').textContent = `${now + 1} / ${steps.length}`;
        lightNodes(section, steps, now);
        lightLines(section, steps, now);
        sayStep(section, rows[now]);
        scrollToActive(section);
    };
    const on = (selector, event, action) =>
        section.querySelector(selector).addEventListener(event, action);
    on('input', 'input', ({ target }) => go(target.valueAsNumber - 1));
    on('.back', 'click', () => go(now - 1));
    on('.next', 'click', () => go(now + 1));
    on('.controls', 'keydown', (event) => {
        const to = keyTarget(event, now, last);
        if (to === undefined) return;
        event.preventDefault();
        go(to);
    });
    go(0);
}

// Without this script the page shows the whole figure, and the table.
function makeLive(section) {
    for (const part of section.querySelectorAll('[hidden]')) part.hidden = false;
    section.classList.add('live');
    foldTable(section.querySelector('details'));
    stepThrough(section);
}

// On paper nobody can unfold it.
function foldTable(details) {
    details.open = false;
    addEventListener('beforeprint', () => (details.open = true));
    addEventListener('afterprint', () => (details.open = false));
}

document.querySelectorAll('.step-through').forEach(makeLive);
