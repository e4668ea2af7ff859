package org.planmodel.examples;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Streams to the terminal that know Chinese: under LC_ALL=C those of Java 17 print question marks. */
final class Console {
    private Console() {}

    /** An example with a command line and an exit status. */
    interface Program {
        int run(String[] args, PrintStream out, PrintStream err);
    }

    /** Runs an example and ends the virtual machine where it failed. */
    static void run(Program program, String[] args) {
        PrintStream out = out();
        PrintStream err = err();
        int status = program.run(args, out, err);
        out.flush();
        err.flush();
        if (status != 0) {
            System.exit(status);
        }
    }

    static PrintStream out() {
        return utf8(FileDescriptor.out);
    }

    private static PrintStream err() {
        return utf8(FileDescriptor.err);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(stream)), false, StandardCharsets.UTF_8);
    }
}
