package org.planmodel.examples;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * How each program of this package runs: it prints UTF-8, and a {@link Failure} is one line on the error stream. The exit status is 0 if all went
 * well, 1 if a file could not be read or written, 2 if the command line is wrong.
 */
final class Program {
    private Program() {}

    /** What a program does with its arguments. */
    interface Task {
        void run(String[] args, PrintStream out) throws IOException;
    }

    /** A program that gives its exit status itself. */
    interface Main {
        int run(String[] args, PrintStream out, PrintStream err);
    }

    /** Runs a program and ends the virtual machine where it failed. */
    static void main(String name, Task task, String[] args) {
        main((line, out, err) -> run(name, task, line, out, err), args);
    }

    /** Runs a program and ends the virtual machine where it failed. */
    static void main(Main program, String[] args) {
        // The console's own encoding may know no Chinese: under LC_ALL=C Java 17 prints question marks.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = program.run(args, out, err);
        out.flush();
        err.flush();
        if (status != 0) {
            System.exit(status);
        }
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(stream)), false, StandardCharsets.UTF_8);
    }

    /** Runs a program and returns its exit status. */
    static int run(String name, Task task, String[] args, PrintStream out, PrintStream err) {
        return run(
                name,
                () -> {
                    task.run(args, out);
                    return 0;
                },
                out,
                err);
    }

    /** Runs a program, or a part of it, that gives an exit status. */
    static int run(String name, Failure.Attempt<Integer> part, PrintStream out, PrintStream err) {
        try {
            return Failure.about("", part);
        } catch (Failure e) {
            out.flush();
            err.println(name + ": " + e.getMessage());
            err.flush();
            return e.status();
        }
    }
}
