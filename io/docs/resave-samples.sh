#!/usr/bin/env bash
# Lets LibreOffice open and save again the files of ResavedFilesTest, under io/src/test/resources/org/planmodel/io/libreoffice.
# It needs soffice (Debian: libreoffice-calc, libreoffice-writer) and the compiled tests: mvn -pl io -am test-compile.
set -euo pipefail
cd "$(dirname "$0")/.."
out=src/test/resources/org/planmodel/io/libreoffice
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
classpath=$(cd .. && mvn -o -q -pl io -am test-compile exec:exec -Dexec.skip=false -Dexec.executable=echo -Dexec.classpathScope=test -Dexec.args=%classpath | grep /io/target/test-classes)
java -cp "$classpath" org.planmodel.io.ResavedFiles "$work"
convert() { soffice --headless -env:UserInstallation="file://$work/profile" --convert-to "$1" --outdir "$out" "${@:2}" > "$work/log" || cat "$work/log"; }
cp "$work/plan.json" "$out"
convert xlsx:"Calc MS Excel 2007 XML" "$work/plan.xlsx"
# comma, quotation marks, UTF-8, from line 1, as shown
convert csv:"Text - txt - csv (StarCalc)":44,34,76,1,,0,false,true,false --infilter="Text - txt - csv (StarCalc)":44,34,76,1 "$work/plan.csv"
convert docx:"MS Word 2007 XML" "$work/plan.docx"
