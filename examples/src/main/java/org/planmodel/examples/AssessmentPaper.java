package org.planmodel.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.planmodel.Plan;
import org.planmodel.assessment.Assessment;
import org.planmodel.assessment.UnitAssessment;
import org.planmodel.wording.Language;
import org.planmodel.wording.Sentence;

/** An assessment as Markdown: each unit with the reason of each of its points. */
final class AssessmentPaper {
    private AssessmentPaper() {}

    static void write(Assessment assessment, Plan plan, int year, Path file) throws IOException {
        StringBuilder text = new StringBuilder("# ")
                .append(PlanningOffice.say("assessment.title", year).in(Language.CHINESE))
                .append('\n');
        for (UnitAssessment unit : assessment.ranking(Optional.empty())) {
            text.append("\n## ").append(plan.getUnit(unit.unit()).name()).append("\n\n");
            for (Sentence sentence : unit.explain()) {
                text.append("- ").append(sentence.in(Language.CHINESE)).append('\n');
            }
        }
        Files.writeString(file, text);
    }
}
