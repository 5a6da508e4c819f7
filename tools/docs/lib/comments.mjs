// The comments of a source file as Markdown, so that they can stand beside the code as prose.
const COMMAND = /\\(param|return|throws)\s+/;
const DISPLAY = /\\f\[([\s\S]*?)\\f\]/g;
const NO_PROSE = /^\\(file|namespace)\b/;

// `lines` without their slashes.
export function commentToMarkdown(lines, labels) {
    const text = lines.filter((line) => !NO_PROSE.test(line)).join('\n');
    const [description, ...commands] = text.split(COMMAND);
    const items = [];
    for (let i = 0; i < commands.length; i += 2)
        items.push(listItem(commands[i], commands[i + 1], labels));
    return [formulas(description).trim(), items.join('\n')].filter(Boolean).join('\n\n');
}

// What a comment says before its list of parameters.
export function description(lines) {
    const end = lines.findIndex((line) => COMMAND.test(line));
    if (end < 0) return lines;
    const last = lines[end].split(COMMAND)[0].trim();
    return [...lines.slice(0, end), ...(last ? [last] : [])];
}

function listItem(command, text, labels) {
    const [first, ...rest] = formulas(text).trim().split(/\s+/);
    if (command === 'return') return `- ${labels['comment.return']} ${[first, ...rest].join(' ')}`;
    const name = command === 'throws' ? `${labels['comment.throws']} \`${first}\`` : `\`${first}\``;
    if (rest.length === 0) return `- ${name}`;
    return `- ${name}${command === 'throws' ? '' : ':'} ${rest.join(' ')}`;
}

function formulas(text) {
    return text
        .replaceAll('\\f$', () => '$')
        .replace(DISPLAY, (_, tex) => `\n\n$$ ${tex.trim().replaceAll(/\s+/g, ' ')} $$\n\n`);
}
