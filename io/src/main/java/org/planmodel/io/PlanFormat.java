package org.planmodel.io;

import java.util.List;
import java.util.Optional;
import org.planmodel.io.document.DocumentAdaptor;

/**
 * A file format in which plans come or go (文件格式). The library's own formats and those of an application are found as services
 * ({@link java.util.ServiceLoader}) or added to a {@link PlanFormats.Builder}.
 *
 * <p>A format that holds a plan as data (JSON, a workbook of the library) has a {@link #reader()}. A format that holds a document
 * for people (text, DOCX, PDF) has an {@link #adaptor()}: it makes a neutral document of the file, which the prose reader then
 * reads. Where both are there, the reader is asked; it may hand a document on by
 * {@link PlanSource#readDocument(String, org.planmodel.io.document.AdaptedDocument)}.
 *
 * <p>Implementations are immutable and have a public constructor without parameters. A format whose library is optional mentions no
 * type of that library: it asks an {@link OptionalLibrary} first and then calls a class of its own that does.
 */
public interface PlanFormat {
    /** The most bytes that {@link #detect(byte[], String)} is shown. */
    int HEAD_BYTES = 1 << 16;

    /** The confidence of a format that recognises its own mark in the content. */
    int CERTAIN = 100;

    /** The name in lower case, unique among the formats: {@code json}. */
    String name();

    /** The file name extensions in lower case, without the dot, the usual one first: {@code md}, {@code markdown}. */
    List<String> extensions();

    /**
     * How sure the format is that the content is its own: 0 not at all, {@link #CERTAIN} without doubt. The content counts more than the
     * name: a plain text file gets at most 20 by the text format, and 40 where the name says so, too.
     *
     * @param head the first bytes, all of them where the file is shorter than {@link #HEAD_BYTES}
     * @param fileName the name of the file, or the empty text where there is none
     */
    int detect(byte[] head, String fileName);

    /** Reads plans of this format, if it holds plans as data. */
    default Optional<PlanReader> reader() {
        return Optional.empty();
    }

    /** Makes documents of files of this format, if it holds documents. */
    default Optional<DocumentAdaptor> adaptor() {
        return Optional.empty();
    }

    /** Writes plans in this format, if it can. */
    default Optional<PlanWriter> writer() {
        return Optional.empty();
    }
}
