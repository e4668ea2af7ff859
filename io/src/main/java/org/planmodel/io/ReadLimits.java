package org.planmodel.io;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much a reader takes in before it refuses (读取限制), so that a hostile file costs neither memory nor time. Immutable.
 *
 * <pre>{@code
 * ReadLimits limits = ReadLimits.builder().maxBytes(1_000_000).build();
 * }</pre>
 */
public final class ReadLimits implements Serializable {
    /** The limits that hold where nothing else is said. */
    public static final ReadLimits DEFAULT = builder().build();

    @Serial
    private static final long serialVersionUID = 1L;

    private final int maxBytes;
    private final int maxChars;
    private final int maxNesting;
    private final long maxExpandedBytes;
    private final int maxEntries;
    private final int maxCompression;
    private final int maxPages;
    private final int maxCells;

    private ReadLimits(Builder builder) {
        this.maxBytes = builder.maxBytes;
        this.maxChars = builder.maxChars;
        this.maxNesting = builder.maxNesting;
        this.maxExpandedBytes = builder.maxExpandedBytes;
        this.maxEntries = builder.maxEntries;
        this.maxCompression = builder.maxCompression;
        this.maxPages = builder.maxPages;
        this.maxCells = builder.maxCells;
    }

    /** The largest file, in bytes: 64 MiB by default. */
    public int maxBytes() {
        return maxBytes;
    }

    /** The longest text that a file may yield, in UTF-16 code units: 20 million by default. */
    public int maxChars() {
        return maxChars;
    }

    /** How deep lists, objects or elements may stand in each other: 500 by default. */
    public int maxNesting() {
        return maxNesting;
    }

    /** What a packed file (DOCX, XLSX, OFD, ZIP) may unpack to, in bytes: 512 MiB by default. */
    public long maxExpandedBytes() {
        return maxExpandedBytes;
    }

    /** The most entries of a packed file: 10,000 by default. */
    public int maxEntries() {
        return maxEntries;
    }

    /** How many times its packed size an entry of more than a megabyte may unpack to: 400 by default. */
    public int maxCompression() {
        return maxCompression;
    }

    /** The most pages of a PDF or OFD file: 5,000 by default. */
    public int maxPages() {
        return maxPages;
    }

    /** The most cells of all tables and sheets together, as laid out: 5 million by default. */
    public int maxCells() {
        return maxCells;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadLimits that
                && maxBytes == that.maxBytes
                && maxChars == that.maxChars
                && maxNesting == that.maxNesting
                && maxExpandedBytes == that.maxExpandedBytes
                && maxEntries == that.maxEntries
                && maxCompression == that.maxCompression
                && maxPages == that.maxPages
                && maxCells == that.maxCells;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                maxBytes, maxChars, maxNesting, maxExpandedBytes, maxEntries, maxCompression, maxPages, maxCells);
    }

    @Override
    public String toString() {
        return "ReadLimits[maxBytes=" + maxBytes + ", maxChars=" + maxChars + ", maxNesting=" + maxNesting
                + ", maxExpandedBytes=" + maxExpandedBytes + ", maxEntries=" + maxEntries + ", maxCompression="
                + maxCompression + ", maxPages=" + maxPages + ", maxCells=" + maxCells + "]";
    }

    /** A new builder, which starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from these limits. */
    public Builder toBuilder() {
        return builder()
                .maxBytes(maxBytes)
                .maxChars(maxChars)
                .maxNesting(maxNesting)
                .maxExpandedBytes(maxExpandedBytes)
                .maxEntries(maxEntries)
                .maxCompression(maxCompression)
                .maxPages(maxPages)
                .maxCells(maxCells);
    }

    /** Builds {@link ReadLimits}. Each limit is at least 1. */
    public static final class Builder {
        private int maxBytes = 64 << 20;
        private int maxChars = 20_000_000;
        private int maxNesting = 500;
        private long maxExpandedBytes = 512L << 20;
        private int maxEntries = 10_000;
        private int maxCompression = 400;
        private int maxPages = 5_000;
        private int maxCells = 5_000_000;

        private Builder() {}

        /** The largest file, in bytes. */
        public Builder maxBytes(int value) {
            maxBytes = (int) positive("maxBytes", value);
            return this;
        }

        /** The longest text that a file may yield, in UTF-16 code units. */
        public Builder maxChars(int value) {
            maxChars = (int) positive("maxChars", value);
            return this;
        }

        /** How deep lists, objects or elements may stand in each other. */
        public Builder maxNesting(int value) {
            maxNesting = (int) positive("maxNesting", value);
            return this;
        }

        /** What a packed file may unpack to, in bytes. */
        public Builder maxExpandedBytes(long value) {
            maxExpandedBytes = positive("maxExpandedBytes", value);
            return this;
        }

        /** The most entries of a packed file. */
        public Builder maxEntries(int value) {
            maxEntries = (int) positive("maxEntries", value);
            return this;
        }

        /** How many times its packed size an entry of more than a megabyte may unpack to. */
        public Builder maxCompression(int value) {
            maxCompression = (int) positive("maxCompression", value);
            return this;
        }

        /** The most pages of a PDF or OFD file. */
        public Builder maxPages(int value) {
            maxPages = (int) positive("maxPages", value);
            return this;
        }

        /** The most cells of all tables and sheets together, as laid out. */
        public Builder maxCells(int value) {
            maxCells = (int) positive("maxCells", value);
            return this;
        }

        /** The limits. */
        public ReadLimits build() {
            return new ReadLimits(this);
        }

        private static long positive(String name, long value) {
            if (value < 1) {
                throw new IllegalArgumentException(name + ": " + value + " is less than 1");
            }
            return value;
        }
    }
}
