package org.planmodel.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A command line: files, and options that have one value each: {@code [PLAN] [--out FILE]}. */
final class Arguments {
    private final String usage;
    private final List<Path> files = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();

    private Arguments(String usage) {
        this.usage = usage;
    }

    /**
     * Reads a command line; an option that the usage does not name is refused.
     *
     * @param usage how the program is called: {@code ReadPlan [FILE...] [--out DIR]}
     * @param options the options, without their dashes, and what the value of each is in one word: {@code out} is a {@code folder}
     */
    static Arguments parse(String[] args, String usage, Map<String, String> options) {
        Arguments arguments = new Arguments(usage);
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("--")) {
                arguments.files.add(arguments.toPath(args[i]));
                continue;
            }
            String name = args[i].substring(2);
            if (options.isEmpty()) {
                throw arguments.wrong();
            }
            if (!options.containsKey(name)) {
                throw arguments.wrong("unknown option " + args[i]);
            }
            if (i + 1 == args.length || arguments.values.put(name, args[i + 1]) != null) {
                throw arguments.wrong(args[i] + " needs one " + options.get(name));
            }
            i++;
        }
        return arguments;
    }

    /** Refuses whatever is said to a program that takes nothing. */
    static void none(String[] args, String name) {
        if (args.length > 0) {
            throw new Arguments(name).wrong("nothing is expected, not " + args[0]);
        }
    }

    /** The files in their order. */
    List<Path> files() {
        return List.copyOf(files);
    }

    /** The file of a program that takes at most one. */
    Optional<Path> file() {
        if (files.size() > 1) {
            throw wrong("one plan at a time, not also " + files.get(1));
        }
        return files.stream().findFirst();
    }

    /** The path that an option names. */
    Optional<Path> path(String option) {
        return Optional.ofNullable(values.get(option)).map(this::toPath);
    }

    /** The value of an option. */
    <T> Optional<T> value(String option, Function<String, T> reader) {
        try {
            return Optional.ofNullable(values.get(option)).map(reader);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw wrong("--" + option + ": " + e.getMessage());
        }
    }

    private Path toPath(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw wrong("\"" + text + "\" is no path: " + e.getReason());
        }
    }

    /** The command line is wrong, in a way that the usage alone makes plain. */
    Failure wrong() {
        return Failure.ofCommandLine("usage: " + usage);
    }

    /** What is wrong with the command line. */
    Failure wrong(String what) {
        return Failure.ofCommandLine(what + "; usage: " + usage);
    }
}
