#!/usr/bin/env bash
# Lets LibreOffice turn plans into the formats in which they are published, and compares what is read of each file with what is read of the text.
#
#   io/docs/convert-samples.sh                          the sample plans, into io/src/test/resources/.../samples/libreoffice
#   io/docs/convert-samples.sh OUT TEXT...              these texts, into the folder OUT
#
# Without arguments the plan ../shared/plans/baoan-2024.txt, if it is there, is converted too, into a temporary folder: it may not enter the project.
# It needs soffice (Debian: libreoffice-writer, fonts-noto-cjk) and the compiled tests: mvn -pl io -am test-compile.
# The HTML is made of a Word file with typed numbers, for LibreOffice writes the numbers of lists into HTML as lists of its own.
# Ends with 1 if any file holds another plan than its text.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -o -q dependency:build-classpath -Dmdep.outputFile="$work/classpath"
run() {
    local main=$1
    shift
    java -cp "target/test-classes:target/classes:../core/target/classes:$(cat "$work/classpath")" "org.planmodel.io.document.samples.$main" "$@"
}
convert() {
    local format=$1 out=$2
    shift 2
    soffice --headless -env:UserInstallation="file://$work/profile" --convert-to "$format" --outdir "$out" "$@" > "$work/log" 2>&1 || cat "$work/log"
}
differ=0
# folder for the files, then the texts
plans() {
    local out=$1
    shift
    mkdir -p "$out"
    rm -rf "$work/in"
    run SampleFiles "$work/in" "$@"
    local format
    for format in doc docx odt pdf rtf; do
        convert "$format" "$out" "$work"/in/*.docx
    done
    convert html "$out" "$work"/in/plain/*.docx
    local text name
    for text in "$@"; do
        name=$(basename "${text%.*}")
        run SampleComparison "$text" "$work/in/$name.docx" "$work/in/$name.xlsx" "$work/in/$name.ofd" "$work/in/$name.md" "$out/$name".{doc,docx,odt,pdf,rtf,html} || differ=1
    done
}
if [ $# -gt 0 ]; then
    plans "$@"
else
    plans src/test/resources/org/planmodel/io/document/samples/libreoffice ../examples/src/main/resources/org/planmodel/examples/{annual-plan,five-year-outline,task-breakdown}.txt
    if [ -e ../../shared/plans/baoan-2024.txt ]; then
        plans "$work/out" ../../shared/plans/baoan-2024.txt
    fi
fi
exit $differ
