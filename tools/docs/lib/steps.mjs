// Two arrangements that a chapter writes as commands on lines of their own: prose beside the code
// that it explains (\step prose \beside code \endstep), and a note in the margin beside the
// paragraph before it (\aside note \endaside).

const MARKUP = {
    '\\step': '<div class="step"><div class="say">',
    '\\beside': '</div><div class="show">',
    '\\endstep': '</div></div>',
    '\\aside': '<div class="aside">',
    '\\endaside': '</div>',
};

// Which command may come after which.
const NEXT = {
    '': ['\\step', '\\aside'],
    '\\step': ['\\beside'],
    '\\beside': ['\\endstep'],
    '\\endstep': ['\\step', '\\aside'],
    '\\aside': ['\\endaside'],
    '\\endaside': ['\\step', '\\aside'],
};

// Throws "LINE: what is wrong" if a command is not where it belongs. `blocks` are those of the
// Markdown filter.
export function checkCommands(blocks) {
    let before = '';
    let line = 0;
    for (const [command, at] of blocks.filter(isProse).flatMap(commandsOf)) {
        if (!NEXT[before].includes(command))
            throw new Error(`${at}: ${command} cannot follow ${before || 'nothing'}`);
        [before, line] = [command, at];
    }
    if (!NEXT[before].includes('\\step')) throw new Error(`${line}: ${before} is never closed`);
}

function isProse(block) {
    return block.kind === 'prose';
}

function commandsOf(block) {
    return block.lines
        .map((text, i) => [text.trim(), block.line + i])
        .filter(([text]) => text in MARKUP);
}

export function writeCommand(line) {
    return MARKUP[line.trim()] ?? line;
}

// The finishing step: both parts of a step are there, a note stands beside its paragraph.
export function arrangeSteps(page) {
    const { $ } = page;
    $('div.step').each((_, node) => {
        const [say, show] = ['.say', '.show'].map((part) => $(node).children(part));
        if (say.text().trim() === '') page.problem('a step of the code without prose');
        if (show.find('.fragment, pre, figure').length === 0)
            page.problem(`a step without code: ${say.text().trim().slice(0, 60)}`);
    });
    $('div.aside').each((_, node) => {
        const note = $(node).attr('role', 'note');
        const beside = note.prev('p, ul, ol');
        if (beside.length === 0)
            page.problem(`a side note without a paragraph before it: ${note.text().trim()}`);
        beside.wrap('<div class="noted"></div>').parent().append(note);
    });
}
