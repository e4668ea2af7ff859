package org.planmodel.io.document;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import org.planmodel.io.Plans;

/** Reads files and says how many were made meanwhile in a folder, for {@link NoTemporaryFileTest}. */
final class TouchedFolder {
    private TouchedFolder() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            Path.of(arguments[0]).register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            for (int i = 1; i < arguments.length; i++) {
                Path file = Path.of(arguments[i]);
                boolean read = Plans.read(file).findPlan().isPresent();
                int seen = 0;
                for (WatchKey key = watch.poll(20, TimeUnit.MILLISECONDS); key != null; key = watch.poll()) {
                    seen += key.pollEvents().size();
                    key.reset();
                }
                out.println(file.getFileName() + (read ? " read, " : " not read, ") + seen + " temporary files seen");
            }
        }
    }
}
