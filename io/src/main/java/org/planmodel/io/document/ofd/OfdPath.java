package org.planmodel.io.document.ofd;

import java.util.ArrayDeque;
import java.util.Deque;

/** Places of parts (ST_Loc): relative to the part that names them, or from the root of the archive with a slash in front. */
final class OfdPath {
    private OfdPath() {}

    static String resolve(String from, String location) {
        String place = location.strip().replace('\\', '/');
        int slash = from.lastIndexOf('/');
        String whole = place.startsWith("/") ? place : from.substring(0, slash + 1) + place;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
