package org.planmodel.io.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file wholly or not at all: beside its place first, then moved there. Its exceptions name the file that was asked for, never the one
 * beside it.
 */
public final class WholeFile {
    private WholeFile() {}

    /**
     * What writes the content.
     *
     * @param <R> what it gives back
     */
    @FunctionalInterface
    public interface Content<R> {
        /** Writes the content and leaves the stream open. */
        R write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file. What is no regular file, a pipe or a device, is written to directly: nothing may take its place.
     *
     * @throws IOException if it is a folder, if there is no folder for it, or if the disk fails
     */
    public static <R> R write(Path file, Content<R> content) throws IOException {
        if (Files.isDirectory(file)) {
            throw folder(file);
        }
        boolean there = Files.exists(file);
        Path place = there ? file.toRealPath() : file.toAbsolutePath();
        if (there && !Files.isRegularFile(place)) {
            return to(place, content, StandardOpenOption.WRITE);
        }
        return beside(file, place, content);
    }

    /**
     * Opens a file for reading.
     *
     * @throws IOException if it is not there, if it is a folder, or if the disk fails
     */
    public static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw folder(file);
        }
        return new BufferedInputStream(Files.newInputStream(file));
    }

    private static FileSystemException folder(Path file) {
        return new FileSystemException(file.toString(), null, "is a folder, not a file");
    }

    private static <R> R beside(Path file, Path place, Content<R> content) throws IOException {
        Path folder = place.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            throw Files.exists(folder)
                    ? new FileSystemException(folder.toString(), null, "is a file, not a folder")
                    : new NoSuchFileException(file.toString(), null, "the folder " + folder + " does not exist");
        }
        // a name of its own: that of the file may be as long as a name can be
        Path beside = place.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            R result = to(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(beside, place);
            return result;
        } catch (FileSystemException e) {
            throw beside.toString().equals(e.getFile()) ? named(file, e) : e;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static FileSystemException named(Path file, FileSystemException e) {
        FileSystemException named = e instanceof AccessDeniedException
                ? new AccessDeniedException(file.toString(), null, "its folder cannot be written to")
                : new FileSystemException(file.toString(), null, e.getReason());
        named.initCause(e);
        return named;
    }

    private static <R> R to(Path place, Content<R> content, StandardOpenOption... options) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(place, options))) {
            return content.write(out);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
