// Where Chromium is on this machine.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export function findChromium(path = process.env.PATH) {
    for (const folder of path.split(delimiter)) {
        const program = join(folder, 'chromium');
        if (isProgram(program)) return program;
    }
    throw new Error('chromium is missing; to install it: ./unrolled setup browser');
}

function isProgram(path) {
    try {
        accessSync(path, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}
