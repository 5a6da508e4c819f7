# Prints every number with three or more decimals of `page` (the last file) that is not a number of
# the files before it, rounded to as many decimals. Addresses and versions (1.2.3) are no numbers.

function is_known(text, value,    decimals, i) {
    match(text, /\.[0-9]+/)
    decimals = RLENGTH - 1
    for (i = 1; i <= count; i++) {
        if (sprintf("%." decimals (text ~ /[eE]/ ? "e" : "f"), known[i]) + 0 == value) return 1
    }
    return 0
}

# Calls take() for each number of the line.
function each_number(line,    text) {
    while (match(line, /[0-9]*\.[0-9]+([eE][-+]?[0-9]+)?/)) {
        text = substr(line, RSTART, RLENGTH)
        line = substr(line, RSTART + RLENGTH)
        if (line ~ /^\.[0-9]/) sub(/^[0-9.]+/, "", line)
        else take(text)
    }
}

function take(text) {
    if (FILENAME != page) {
        if (!(text in seen)) known[++count] = text + 0
        seen[text] = 1
    } else if (text ~ /\.[0-9][0-9][0-9]/ && !is_known(text, text + 0)) {
        print page ":" FNR ": no program of this chapter prints " text
    }
}

{
    gsub(/https?:[^ )>]*/, "")
    gsub(/(arXiv:|doi:)[^ ,;)]*/, "")
    each_number($0)
}
