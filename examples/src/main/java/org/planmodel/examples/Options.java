package org.planmodel.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A command line with at most one file and options that have one value each: {@code [PLAN] [--out FILE]}. */
final class Options {
    private final String usage;
    private final Map<String, String> values = new HashMap<>();
    private Optional<String> file = Optional.empty();

    private Options(String usage) {
        this.usage = usage;
    }

    /** Reads a command line; anything that the usage does not name is refused. */
    static Options parse(String[] args, String usage, List<String> names) {
        Options options = new Options(usage);
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--")) {
                String name = args[i].substring(2);
                if (!names.contains(name)) {
                    throw options.wrong("unknown option " + args[i]);
                }
                if (i + 1 == args.length || options.values.put(name, args[i + 1]) != null) {
                    throw options.wrong(args[i] + " needs one value");
                }
                i++;
            } else if (options.file.isPresent()) {
                throw options.wrong("one plan only, not also " + args[i]);
            } else {
                options.file = Optional.of(args[i]);
            }
        }
        return options;
    }

    /** The file, if one is named. */
    Optional<Path> file() {
        return file.map(this::toPath);
    }

    /** The path that an option names. */
    Optional<Path> path(String name) {
        return Optional.ofNullable(values.get(name)).map(this::toPath);
    }

    /** The value of an option. */
    <T> Optional<T> value(String name, Function<String, T> reader) {
        try {
            return Optional.ofNullable(values.get(name)).map(reader);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw wrong("--" + name + ": " + e.getMessage());
        }
    }

    private Path toPath(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw wrong("\"" + text + "\" is no path: " + e.getReason());
        }
    }

    /** What is wrong with the command line. */
    Program.UsageException wrong(String what) {
        return new Program.UsageException(what + "; usage: " + usage);
    }
}
