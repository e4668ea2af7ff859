package org.planmodel.io.bulletin;

import java.awt.Color;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A chart as an enhanced metafile (EMF, MS-EMF): what programs for texts show that do not know SVG. Words stay words in it, so that no font of the
 * machine that writes it matters, and the same chart gives the same bytes.
 */
final class EmfPicture {
    /** Units of the drawing for one of the chart, so that parts of one are kept. */
    private static final int FINE = 10;

    private static final int DOTS = 96;
    private static final double HUNDREDTHS_OF_MM = 2540.0;
    private static final String FACE = "SimSun";
    private static final int SIGNATURE = 0x464D4520;
    private static final int VERSION = 0x10000;

    private static final int HEADER = 1;
    private static final int SET_WINDOW_EXTENT = 9;
    private static final int SET_WINDOW_ORIGIN = 10;
    private static final int SET_VIEWPORT_EXTENT = 11;
    private static final int END = 14;
    private static final int SET_MAP_MODE = 17;
    private static final int SET_BACKGROUND_MODE = 18;
    private static final int SET_TEXT_ALIGN = 22;
    private static final int SET_TEXT_COLOR = 24;
    private static final int SELECT = 37;
    private static final int CREATE_BRUSH = 39;
    private static final int RECTANGLE = 43;
    private static final int CREATE_FONT = 82;
    private static final int TEXT_OUT = 84;

    private static final int ANISOTROPIC = 8;
    private static final int TRANSPARENT = 1;
    private static final int BASELINE = 24;
    private static final int NO_PEN = 0x80000008;
    private static final int FONT_BYTES = 320;
    private static final int FACE_AT = 28;
    private static final int CHARSET_AT = 23;
    private static final byte ANY_CHARSET = 1;
    private static final int REGULAR = 400;
    private static final int TEXT_HEAD = 76;
    private static final int HEADER_BYTES = 88;
    private static final int END_BYTES = 20;

    private final List<ByteBuffer> records = new ArrayList<>();
    private final Map<Object, Integer> handles = new LinkedHashMap<>();

    private EmfPicture() {}

    static byte[] of(ChartCanvas chart) {
        EmfPicture picture = new EmfPicture();
        int width = ChartCanvas.WIDTH * FINE;
        int height = chart.height() * FINE;
        picture.add(SET_MAP_MODE, ANISOTROPIC);
        picture.add(SET_WINDOW_ORIGIN, 0, 0);
        picture.add(SET_WINDOW_EXTENT, width, height);
        picture.add(SET_VIEWPORT_EXTENT, ChartCanvas.WIDTH, chart.height());
        picture.add(SET_BACKGROUND_MODE, TRANSPARENT);
        picture.add(SET_TEXT_ALIGN, BASELINE);
        picture.add(SELECT, NO_PEN);
        for (ChartMark mark : chart.marks()) {
            if (mark instanceof ChartMark.Fill fill) {
                picture.fill(fill);
            } else if (mark instanceof ChartMark.Words words) {
                picture.words(words);
            }
        }
        picture.records.add(record(END, END_BYTES).putInt(0).putInt(0).putInt(END_BYTES));
        return picture.bytes(chart.height());
    }

    private void fill(ChartMark.Fill fill) {
        Integer brush = handles.get(fill.color());
        if (brush == null) {
            brush = handle(fill.color());
            add(CREATE_BRUSH, brush, 0, color(fill.color()), 0);
        }
        add(SELECT, brush);
        // without a pen the last line of dots is left out
        add(
                RECTANGLE,
                fine(fill.x()),
                fine(fill.y()),
                fine(fill.x() + fill.width()) + 1,
                fine(fill.y() + fill.height()) + 1);
    }

    private void words(ChartMark.Words words) {
        Integer font = handles.get(words.size());
        if (font == null) {
            font = handle(words.size());
            records.add(font(font, words.size()));
        }
        add(SELECT, font);
        add(SET_TEXT_COLOR, color(words.color()));
        String text = words.words();
        int padded = (text.length() * 2 + 3) / 4 * 4;
        ByteBuffer record = record(TEXT_OUT, TEXT_HEAD + padded + text.length() * 4);
        record.putInt(0).putInt(0).putInt(-1).putInt(-1);
        record.putInt(1).putFloat(1).putFloat(1);
        record.putInt(fine(words.x())).putInt(fine(words.y()));
        record.putInt(text.length()).putInt(TEXT_HEAD).putInt(0);
        record.putInt(0).putInt(0).putInt(-1).putInt(-1);
        record.putInt(TEXT_HEAD + padded);
        record.put(text.getBytes(StandardCharsets.UTF_16LE));
        record.position(TEXT_HEAD + padded);
        for (int i = 0; i < text.length(); i++) {
            record.putInt(ChartCanvas.share(text.charAt(i)) * words.size() * FINE / 100);
        }
        records.add(record);
    }

    /** A font by its height; the rest of the record is names that may be empty. */
    private static ByteBuffer font(int handle, int size) {
        ByteBuffer record = record(CREATE_FONT, 12 + FONT_BYTES);
        record.putInt(handle);
        int start = record.position();
        record.putInt(-size * FINE).putInt(0).putInt(0).putInt(0).putInt(REGULAR);
        record.put(start + CHARSET_AT, ANY_CHARSET);
        record.position(start + FACE_AT);
        record.put(FACE.getBytes(StandardCharsets.UTF_16LE));
        record.position(record.capacity());
        return record;
    }

    private int handle(Object key) {
        int handle = handles.size() + 1;
        handles.put(key, handle);
        return handle;
    }

    private void add(int type, int... values) {
        ByteBuffer record = record(type, 8 + values.length * 4);
        for (int value : values) {
            record.putInt(value);
        }
        records.add(record);
    }

    private static ByteBuffer record(int type, int bytes) {
        return ByteBuffer.allocate(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(type)
                .putInt(bytes);
    }

    private byte[] bytes(int height) {
        int size =
                HEADER_BYTES + records.stream().mapToInt(ByteBuffer::capacity).sum();
        ByteBuffer all = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        all.putInt(HEADER).putInt(HEADER_BYTES);
        all.putInt(0).putInt(0).putInt(ChartCanvas.WIDTH - 1).putInt(height - 1);
        all.putInt(0).putInt(0).putInt(hundredths(ChartCanvas.WIDTH)).putInt(hundredths(height));
        all.putInt(SIGNATURE).putInt(VERSION).putInt(size).putInt(records.size() + 1);
        all.putShort((short) (handles.size() + 1)).putShort((short) 0);
        all.putInt(0).putInt(0).putInt(0);
        all.putInt(DOTS * 10).putInt(DOTS * 10).putInt(254).putInt(254);
        records.forEach(record -> all.put(record.array()));
        return all.array();
    }

    private static int hundredths(int units) {
        return (int) Math.round(units * HUNDREDTHS_OF_MM / DOTS);
    }

    private static int fine(double units) {
        return (int) Math.round(units * FINE);
    }

    private static int color(Color color) {
        return color.getRed() | color.getGreen() << 8 | color.getBlue() << 16;
    }
}
