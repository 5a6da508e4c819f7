# Running a committed result again. The list stands in tools/reproduce/results.txt.

result_list=$root/tools/reproduce/results.txt

# Field N of the line of a result: 1 name, 2 minutes, 3 committed, 4 new, 5 command, 6 what it is.
result_field() {  # NAME N
    awk -F ' [|] ' -v name="$1" -v n="$2" '!/^#/ && $1 == name { print $n }' "$result_list"
}

list_results() {
    echo "./unrolled reproduce NAME runs a committed result again and compares:"
    awk -F ' [|] ' '!/^#/ { printf "  %-14s %4s min  %s\n", $1, $2, $6 }' "$result_list"
}

# A run that was broken off may go on in its folder; one that has ended begins anew.
prepare_folder() {  # FOLDER
    if [ -e "$1/ended" ]; then rm -rf "$1"; fi
    mkdir -p "$1"
}

command_reproduce() {  # [NAME]
    local name=${1-} folder words
    if [ $# = 0 ]; then
        list_results
        return
    fi
    if [ $# != 1 ] || [ -z "$(result_field "$name" 1)" ]; then
        fail 2 "there is no result '$*'; did you mean \
$(awk -F ' [|] ' '!/^#/ { print $1 }' "$result_list" | nearest "$name")?
$(list_results)"
    fi
    folder=$root/out/reproduce/$name
    read -ra words <<<"$(result_field "$name" 5)"
    echo "about $(result_field "$name" 2) min: ./unrolled ${words[*]//OUT/out/reproduce/$name}"
    build_targets reproduce
    prepare_folder "$folder"
    "$root/unrolled" "${words[@]//OUT/$folder}"
    touch "$folder/ended"
    exec "$build/tools/reproduce/reproduce" "$name" "$root/$(result_field "$name" 3)" \
        "$folder/$(result_field "$name" 4)"
}
