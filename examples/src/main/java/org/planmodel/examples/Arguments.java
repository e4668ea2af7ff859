package org.planmodel.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The command line: {@code [FILE...] [--out DIR]}.
 *
 * @param files the plans to read
 * @param out the folder to write them to
 */
record Arguments(List<Path> files, Optional<Path> out) {
    /** What the command line says; an {@link IllegalArgumentException} says what is wrong with it. */
    static Arguments parse(String program, String[] args) {
        String usage = "usage: " + program + " [FILE...] [--out DIR]";
        List<Path> files = new ArrayList<>();
        Optional<Path> out = Optional.empty();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--out")) {
                if (i + 1 == args.length || out.isPresent()) {
                    throw new IllegalArgumentException("--out needs one folder; " + usage);
                }
                i++;
                out = Optional.of(path(args[i]));
            } else if (args[i].startsWith("--")) {
                throw new IllegalArgumentException("unknown option " + args[i] + "; " + usage);
            } else {
                files.add(path(args[i]));
            }
        }
        Arguments arguments = new Arguments(files, out);
        out.ifPresent(arguments::checkTargets);
        return arguments;
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no path: " + e.getReason(), e);
        }
    }

    /** Where the plan of a file is written: the name of the file with {@code json} in place of its extension. */
    Path target(Path folder, String fileName) {
        int dot = fileName.lastIndexOf('.');
        return folder.resolve((dot > 0 ? fileName.substring(0, dot) : fileName) + ".json");
    }

    private void checkTargets(Path folder) {
        Set<Path> targets = new HashSet<>();
        for (Path file : files) {
            Path target = target(folder, String.valueOf(file.getFileName()));
            if (!targets.add(target)) {
                throw new IllegalArgumentException("two files would be written to " + target);
            }
        }
    }
}
