package org.planmodel.io.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The annexes of a bulletin (附件): listed below the text, and numbered where there are several. */
final class Annexes {
    private final PaperWords words;
    private final Map<String, List<Block>> contents = new LinkedHashMap<>();

    Annexes(PaperWords words) {
        this.words = words;
    }

    /** Adds one; what has no content is no annex. */
    void add(String title, List<Block> content) {
        if (!content.isEmpty()) {
            contents.put(title, content);
        }
    }

    List<Block> blocks() {
        List<Block.Annex> annexes = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        contents.forEach((title, content) -> {
            int place = annexes.size() + 1;
            Block.Annex annex = new Block.Annex(
                    place,
                    contents.size() == 1 ? words.say("annex", title) : words.say("annex.numbered", place, title));
            annexes.add(annex);
            blocks.add(annex);
            blocks.addAll(content);
        });
        if (!annexes.isEmpty()) {
            blocks.add(0, new Block.AnnexList(annexes));
        }
        return blocks;
    }
}
