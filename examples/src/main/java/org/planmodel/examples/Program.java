package org.planmodel.examples;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.planmodel.io.PlanReadException;

/**
 * How each program of this package runs: it prints UTF-8, and a failure is one line on the error stream. The exit status is 0 if all went
 * well, 1 if a file could not be read or written, 2 if the command line is wrong.
 */
final class Program {
    private Program() {}

    /** What a program does with its arguments; {@link IllegalArgumentException} if they are wrong. */
    interface Task {
        void run(String[] args, PrintStream out) throws IOException;
    }

    /** Runs a program and ends the virtual machine where it failed. */
    static void main(String name, Task task, String[] args) {
        // The console's own encoding may know no Chinese: under LC_ALL=C Java 17 prints question marks.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(name, task, args, out, err);
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
        try {
            task.run(args, out);
            return 0;
        } catch (UsageException e) {
            err.println(name + ": " + e.getMessage());
            return 2;
        } catch (PlanReadException | IOException e) {
            err.println(Failure.of(name, e));
        } catch (UncheckedIOException e) {
            err.println(Failure.of(name, e.getCause()));
        } catch (IllegalArgumentException e) {
            err.println((name + ": " + e.getMessage()).replaceAll("\\R", " "));
        }
        return 1;
    }

    /** The command line is wrong. */
    static final class UsageException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }
}
