package org.planmodel.examples;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What went wrong, in one line. */
final class Failure {
    private Failure() {}

    static String of(String what, Exception e) {
        return (what + ": " + (e instanceof IOException disk ? disk(what, disk) : e.getMessage()))
                .replaceAll("\\R", " ");
    }

    private static String disk(String what, IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return what.equals(missing.getFile()) ? "no such file" : missing.getFile() + " does not exist";
        }
        if (Files.isDirectory(Path.of(what))) {
            return "is a folder, not a file";
        }
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + ": access denied";
        }
        if (e instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getFile() + ": " + failed.getReason();
        }
        return e.getMessage();
    }
}
