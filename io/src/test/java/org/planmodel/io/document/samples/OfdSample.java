package org.planmodel.io.document.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.Div;
import org.ofdrw.layout.element.Paragraph;
import org.ofdrw.layout.element.Position;

/** OFD files for tests, made with ofdrw. */
public final class OfdSample {
    private OfdSample() {}

    /** A file of these lines, set on pages. */
    public static byte[] lines(List<String> lines) {
        return of(PageSample.of(lines, OfdSample::width));
    }

    /** About how wide ofdrw sets a character where the machine has no Chinese font that it knows. */
    private static double width(char c) {
        if (Character.isDigit(c)) {
            return 0.695;
        }
        if (c == '∶') {
            return 0.29;
        }
        if ("“”".indexOf(c) >= 0) {
            return 0.575;
        }
        return c < 0x80 ? Character.isLetter(c) ? 0.67 : c == '%' ? 0.95 : 0.4 : 1;
    }

    /** A file of these pages. */
    public static byte[] of(List<List<PageSample.Placed>> pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OFDDoc document = new OFDDoc(out)) {
            for (List<PageSample.Placed> page : pages) {
                VirtualPage virtual = new VirtualPage(PageLayout.A4());
                for (PageSample.Placed line : page) {
                    if (line.cell() > 0) {
                        virtual.add(new Div<>(line.cell(), PageSample.LEADING)
                                .setX(line.x() - 1)
                                .setY(line.y() - 2)
                                .setBorder(0.2)
                                .setPosition(Position.Absolute));
                    }
                    virtual.add(new Paragraph(line.x(), line.y(), 200, 20, line.text(), line.size())
                            .setPosition(Position.Absolute));
                }
                document.addVPage(virtual);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
