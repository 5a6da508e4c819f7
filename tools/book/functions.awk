# Prints every function of more than `limit` lines, from its signature to its closing brace.
#
# C++ is as clang-format leaves it: the body of a function opens with a brace alone on its line and
# closes with one in the same column. In the other languages a function opens with a line of its
# own kind and closes with the first "}" (or endfunction(), or less indentation) in its column.

function indentation(line) {
    match(line, /^ */)
    return RLENGTH
}

function close_function(last) {
    size = last - first[depth] + 1
    if (size > limit) {
        print FILENAME ":" first[depth] ": a function of " size " lines, at most " limit
    }
    depth--
}

function open_function(line_number, column) {
    depth++
    first[depth] = line_number
    indent[depth] = column
}

function opens_elsewhere(line) {
    if (line ~ /^ *(if|for|while|switch|} else|else|do) ?[({]/) return 0
    return line ~ /^ *(export |default |async )*function.*\{$/ || line ~ /=> \{$/ ||
           line ~ /^ *[a-zA-Z_]+\(.*\) ?\{( *#.*)?$/
}

FNR == 1 {
    depth = 0
    signature = 1
    last_code = 0
    language = "braces"
    if (FILENAME ~ /\.[ch]pp$/) language = "cpp"
    if (FILENAME ~ /\.py$/) language = "python"
    if (FILENAME ~ /(\.cmake|CMakeLists\.txt)$/) language = "cmake"
}

language == "python" && /[^ ]/ {
    while (depth && indentation($0) <= indent[depth]) close_function(last_code)
    if ($0 ~ /^ *(async )?def /) open_function(FNR, indentation($0))
    last_code = FNR
}

language == "cmake" && /^(function|macro)\(/ { open_function(FNR, 0) }
language == "cmake" && /^end(function|macro)\(/ { close_function(FNR) }

language == "cpp" && /^ *\{$/ { open_function(signature, indentation($0)) }
language == "braces" && opens_elsewhere($0) { open_function(FNR, indentation($0)) }
/^ *\}/ && depth && indentation($0) == indent[depth] { close_function(FNR) }

# A signature begins after the end of whatever came before it.
language == "cpp" {
    line = $0
    sub(/ *\/\/.*$/, "", line)
    if (line ~ /^ *$/ || line ~ /[;{}:]$/ || line ~ /^ *#/) signature = FNR + 1
}
