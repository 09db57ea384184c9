package io.kienco.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where {@code datasets/} and {@code rules/} are: the working folder, else the program's own. */
final class Home {

  private Home() {}

  /** A dataset by path, else by its name under {@code datasets/}; the path as given if neither. */
  static Path dataset(String given) {
    Path path = path(given);
    if (Files.exists(path)) {
      return path;
    }
    Path named = find("datasets").resolve(given);
    return Files.isDirectory(named) ? named : path;
  }

  /** The datasets that come with the program. */
  static Path datasets() {
    return find("datasets");
  }

  /** The rulebook that comes with the program. */
  static Path rules() {
    return find("rules");
  }

  /** A plan by its file, its folder, or its name under {@code out/}. */
  static Path plan(String given) {
    Path path = path(given);
    if (Files.isDirectory(path)) {
      return path.resolve("plan.json");
    }
    return Files.exists(path) ? path : Path.of("out").resolve(path).resolve("plan.json");
  }

  private static Path path(String given) {
    try {
      return Path.of(given);
    } catch (InvalidPathException e) {
      throw WrongInput.of(given.replace('\0', '?'), "not-a-path");
    }
  }

  private static Path find(String folder) {
    Path here = Path.of(folder);
    if (Files.isDirectory(here)) {
      return here;
    }
    for (Path at = program(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("rules")) && Files.isDirectory(at.resolve("datasets"))) {
        return at.resolve(folder);
      }
    }
    return here;
  }

  private static Path program() {
    try {
      return Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
