package org.planmodel.io.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.Plan;
import org.planmodel.io.OptionalLibrary;
import org.planmodel.io.PlanReader;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadResult;
import org.planmodel.io.document.DocumentException;
import org.planmodel.problem.Problem;

/** Reads workbooks that {@link XlsxWriter} wrote and people edited. What is wrong is a problem with its sheet and cell. */
final class XlsxReader implements PlanReader {
    private static final OptionalLibrary FASTEXCEL = new OptionalLibrary(
            "org.dhatim:fastexcel-reader",
            "org.dhatim.fastexcel.reader",
            "org.dhatim.fastexcel.reader.ReadableWorkbook");

    @Override
    public ReadResult read(PlanSource source) {
        List<Problem> problems = new ArrayList<>();
        Optional<Plan> plan = Optional.empty();
        if (FASTEXCEL.isPresent()) {
            try {
                plan = new WorkbookReader(source.limits(), problems).read(source.open());
            } catch (DocumentException e) {
                problems.add(e.problem());
            } catch (IOException e) {
                problems.add(DocumentException.damaged(WorkbookFormat.NAME, e).problem());
            }
        } else {
            problems.add(FASTEXCEL.problem(WorkbookFormat.NAME));
        }
        return ReadResult.builder(WorkbookFormat.NAME)
                .plan(plan)
                .problems(problems)
                .build();
    }
}
