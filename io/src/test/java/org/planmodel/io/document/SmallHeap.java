package org.planmodel.io.document;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.planmodel.io.Plans;
import org.planmodel.io.ReadResult;

/** Reads files in a Java of its own, for {@link LargeDocumentsTest}: how much each holds is its own matter, not that of the tests. */
final class SmallHeap {
    private SmallHeap() {}

    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : files) {
            ReadResult result = Plans.read(Path.of(file));
            out.println(Path.of(file).getFileName() + " "
                    + result.findPlan()
                            .map(plan -> plan.indicators().size() + " indicators "
                                    + plan.measures().size() + " measures")
                            .orElse("no plan " + result.problems()));
        }
    }
}
