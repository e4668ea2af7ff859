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

    private ReadLimits(Builder builder) {
        this.maxBytes = builder.maxBytes;
        this.maxChars = builder.maxChars;
        this.maxNesting = builder.maxNesting;
        this.maxExpandedBytes = builder.maxExpandedBytes;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadLimits that
                && maxBytes == that.maxBytes
                && maxChars == that.maxChars
                && maxNesting == that.maxNesting
                && maxExpandedBytes == that.maxExpandedBytes;
    }

    @Override
    public int hashCode() {
        return Objects.hash(maxBytes, maxChars, maxNesting, maxExpandedBytes);
    }

    @Override
    public String toString() {
        return "ReadLimits[maxBytes=" + maxBytes + ", maxChars=" + maxChars + ", maxNesting=" + maxNesting
                + ", maxExpandedBytes=" + maxExpandedBytes + "]";
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
                .maxExpandedBytes(maxExpandedBytes);
    }

    /** Builds {@link ReadLimits}. Each limit is at least 1. */
    public static final class Builder {
        private int maxBytes = 64 << 20;
        private int maxChars = 20_000_000;
        private int maxNesting = 500;
        private long maxExpandedBytes = 512L << 20;

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
