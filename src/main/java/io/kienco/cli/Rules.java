package io.kienco.cli;

import io.kienco.policy.Rulebook;
import io.kienco.policy.RulebookReading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A rulebook and what is laid over it. */
record Rules(Path folder, List<String> overlays) {

  /** A folder with {@code national}, a folder under its {@code scenario}, or the latter's name. */
  static Rules at(Path given) {
    if (given == null) {
      return new Rules(Home.rules(), List.of());
    }
    Path path = given.toAbsolutePath().normalize();
    Path scenario = path.getParent();
    if (isOverlay(path) && scenario != null && scenario.endsWith("scenario")) {
      return new Rules(scenario.getParent(), List.of(path.getFileName().toString()));
    }
    boolean named = Files.isDirectory(Home.rules().resolve("scenario").resolve(given.toString()));
    return named && !Files.exists(given)
        ? new Rules(Home.rules(), List.of(given.toString()))
        : new Rules(given, List.of());
  }

  /** The same with more laid over it, in order. */
  Rules with(List<String> more) {
    return new Rules(folder, Stream.concat(overlays.stream(), more.stream()).distinct().toList());
  }

  RulebookReading read() {
    return Rulebook.read(folder, overlays);
  }

  private static boolean isOverlay(Path path) {
    return Files.isDirectory(path) && !Files.isDirectory(path.resolve("national"));
  }
}
