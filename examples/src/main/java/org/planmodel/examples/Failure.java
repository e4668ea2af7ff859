package org.planmodel.examples;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.planmodel.io.PlanReadException;

/** What went wrong, in one line, and the exit status that it gives: 1 if something could not be read or written, 2 if the command line is wrong. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private Failure(String line, int status) {
        super(line.replaceAll("\\R", " "));
        this.status = status;
    }

    /** Something that may fail. */
    interface Attempt<T> {
        T run() throws IOException;
    }

    /** The command line is wrong. */
    static Failure ofCommandLine(String what) {
        return new Failure(what, 2);
    }

    /** Does something with a file or a plan; a failure names it, or only what the cause names if this is empty. */
    static <T> T about(Object thing, Attempt<T> attempt) {
        String what = thing.toString();
        try {
            return attempt.run();
        } catch (UncheckedIOException e) {
            throw new Failure(line(what, e.getCause()), 1);
        } catch (PlanReadException | IOException | IllegalArgumentException | IllegalStateException e) {
            throw new Failure(line(what, e), 1);
        }
    }

    /** The exit status of the program. */
    int status() {
        return status;
    }

    private static String line(String what, Exception e) {
        String reason = e instanceof IOException disk ? disk(what, disk) : String.valueOf(e.getMessage());
        if (what.isEmpty()) {
            return reason;
        }
        String named = what.substring(what.lastIndexOf(File.separatorChar) + 1) + ": ";
        return what + ": " + (reason.startsWith(named) ? reason.substring(named.length()) : reason);
    }

    private static String disk(String what, IOException e) {
        if (e instanceof NoSuchFileException missing && missing.getReason() == null) {
            return what.equals(missing.getFile()) ? "no such file" : missing.getFile() + " does not exist";
        }
        if (e instanceof FileAlreadyExistsException there) {
            return there.getFile() + ": is a file, not a folder";
        }
        if (!what.isEmpty() && Files.isDirectory(Path.of(what))) {
            return "is a folder, not a file";
        }
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + ": access denied";
        }
        if (e instanceof FileSystemException failed && failed.getReason() != null) {
            return what.equals(failed.getFile()) ? failed.getReason() : failed.getFile() + ": " + failed.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
