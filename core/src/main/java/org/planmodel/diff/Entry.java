package org.planmodel.diff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planmodel.quantity.Quantity;

/**
 * One thing of a plan, with all by which it can be found again in another.
 *
 * @param item the thing
 * @param bucket what it is only compared within: the aspect of a target; a growth is never a level
 * @param name its name in letters and digits
 * @param aliases its other names, likewise
 * @param catalogue the known indicator or department; empty where there is none
 * @param firm whether the catalogue knows the name as it stands, no word taken away
 * @param pairs the pairs of characters of its words
 * @param figures its figures
 * @param holder the holder's kind and position; empty where it hangs from the plan itself
 */
record Entry(
        DiffItem item,
        String bucket,
        String name,
        Set<String> aliases,
        Optional<String> catalogue,
        boolean firm,
        Set<String> pairs,
        List<Quantity> figures,
        Optional<Holder> holder) {

    /** What holds an entry: the kind and position of an indicator or measure. */
    record Holder(ItemKind kind, int position) {}
}
