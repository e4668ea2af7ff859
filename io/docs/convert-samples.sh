#!/usr/bin/env bash
# Lets LibreOffice turn the sample plans into the files under io/src/test/resources/org/planmodel/io/document/samples/libreoffice.
# It needs soffice (Debian: libreoffice-writer, fonts-noto-cjk) and the compiled tests: mvn -pl io -am test-compile. The HTML is made of the files with
# typed numbers, for LibreOffice writes the numbers of lists into HTML as lists of its own. Any other text can be given as further arguments, with a folder for what is
# made of it: io/docs/convert-samples.sh /tmp/out ../shared/plans/some-plan.txt
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:-src/test/resources/org/planmodel/io/document/samples/libreoffice}
shift || true
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -o -q dependency:build-classpath -Dmdep.outputFile="$work/classpath"
java -cp "target/test-classes:target/classes:../core/target/classes:$(cat "$work/classpath")" \
    org.planmodel.io.document.samples.SampleFiles "$work/in" "$@"
convert() { soffice --headless -env:UserInstallation="file://$work/profile" --convert-to "$1" --outdir "$out" "${@:2}" > "$work/log" || cat "$work/log"; }
for format in doc docx odt pdf; do
    convert "$format" "$work"/in/*.docx
done
convert html "$work"/in/plain/*.docx
