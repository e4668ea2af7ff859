package org.planmodel.io;

import org.planmodel.problem.CataloguedKind;
import org.planmodel.problem.ProblemCatalogue;

/**
 * What can be wrong with a file (读取问题), the same in every format. The texts stand in {@code read-problems.tsv}; the code of a kind is its
 * name in kebab case.
 */
public enum ReadProblem implements CataloguedKind {
    /** There is not one byte in it. */
    EMPTY_FILE,
    /** It is larger than the limit: the limit in bytes. */
    FILE_TOO_LARGE,
    /** It yields a longer text than the limit: the limit in characters. */
    TEXT_TOO_LONG,
    /** It unpacks to more than the limit: the limit in bytes. */
    EXPANDS_TOO_FAR,
    /** It has more entries than the limit: the limit. */
    TOO_MANY_ENTRIES,
    /** An entry unpacks to too large a multiple of its size: the limit. */
    PACKED_TOO_TIGHTLY,
    /** It has more pages than the limit: the limit. */
    TOO_MANY_PAGES,
    /** Its tables have more cells than the limit: the limit. */
    TOO_MANY_CELLS,
    /** Lists, objects or elements stand deeper in each other than the limit: the limit. */
    NESTED_TOO_DEEP,
    /** It is binary, and no format knows it. */
    BINARY_CONTENT,
    /** No format knows it: the formats that can be read. */
    UNKNOWN_FORMAT,
    /** The format can be written, not read: its name. */
    FORMAT_NOT_READABLE,
    /** The format needs a library that is not there: format, coordinates, module. */
    LIBRARY_MISSING,
    /** A format that is installed could not be loaded: what the loader says. */
    FORMAT_NOT_LOADED,
    /** A reader broke its contract and threw: format, what it says. */
    READER_FAILED,
    /** The file is encrypted: format. */
    ENCRYPTED_FILE,
    /** The file is damaged: format, what is wrong. */
    DAMAGED_FILE,
    /** The bytes are no text of the encoding: offset of the first wrong byte, encoding. */
    BROKEN_ENCODING,
    /** There is no plan in it. */
    NO_PLAN,
    /** The syntax is wrong: what stands there. */
    MALFORMED,
    /** Syntax that the format has and a plan may not use: what stands there. */
    UNSUPPORTED_SYNTAX,
    /** It ends in the middle. */
    CUT_OFF,
    /** A field that the format does not have: its name. */
    UNKNOWN_FIELD,
    /** A field stands twice: its name. */
    DUPLICATE_FIELD,
    /** A required field is missing: its name. */
    MISSING_FIELD,
    /** Null, which is never written: what is absent is left out. */
    NULL_VALUE,
    /** A value of another type: what was expected, what was found. */
    WRONG_TYPE,
    /** A value that is not possible there: what is wrong. */
    INVALID_VALUE,
    /** A number beyond every bound: why. */
    NUMBER_OUT_OF_RANGE,
    /** A version of the format that is not known: the version, the known one. */
    UNKNOWN_VERSION,
    /** There is more than one plan in it, and only the first was read. */
    SEVERAL_PLANS;

    private static final ProblemCatalogue TEXTS =
            ProblemCatalogue.read(ReadProblem.class.getResourceAsStream("read-problems.tsv"));

    @Override
    public ProblemCatalogue catalogue() {
        return TEXTS;
    }
}
