// The fields of a struct, as code and as prose: a formula cannot stand in a comment of a listing.
const FIELD = /^(\s+\S.*?(\w+)(?: = [^;]+)?;)\s*\/\/\/<\s*(.*)$/;

// The lines of a declaration. If a field's comment has a formula, the comments of all fields become
// a list of Markdown: { code, list }.
export function splitFields(lines) {
    const fields = lines.map((line) => line.match(FIELD));
    if (!fields.some((field) => field?.[3].includes('\\f$'))) return { code: lines, list: [] };
    return {
        code: lines.map((line, i) => fields[i]?.[1] ?? line),
        list: fields.filter(Boolean).map(([, , name, says]) => `- \`${name}\`: ${says}`),
    };
}
