package org.planmodel.io;

import java.io.InputStream;

/** A stream that never ends. */
final class EndlessStream extends InputStream {
    private long given;

    @Override
    public int read() {
        given++;
        return 'x';
    }

    long given() {
        return given;
    }
}
