package io.kienco.cli;

import io.kienco.model.Nearest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where {@code datasets/} and {@code rules/} are: the working folder, else the program's own. */
final class Home {

  private static final int SHOWN = 5;

  private Home() {}

  /**
   * A dataset by path, else by its name under {@code datasets/}; the path as given if neither,
   * unless the name is nearly one of those.
   */
  static Path dataset(String given) {
    Path path = path(given);
    if (Files.exists(path)) {
      return path;
    }
    Path named = datasets().resolve(given);
    if (Files.isDirectory(named)) {
      return named;
    }
    String near = Nearest.to(last(given), holding(datasets(), "dataset.json"));
    if (near != null) {
      throw WrongInput.of(given, "no-dataset-near", near);
    }
    return path;
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

  /** The plans under {@code out/} that may have been meant, nearest first. */
  static List<String> plansNear(String given) {
    return Nearest.few(last(given), holding(Path.of("out"), "plan.json"), SHOWN).stream()
        .map(name -> "out/" + name)
        .toList();
  }

  private static List<String> holding(Path folder, String file) {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .filter(f -> Files.exists(f.resolve(file)))
          .map(f -> f.getFileName().toString())
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static String last(String given) {
    Path name = path(given).getFileName();
    return name == null ? given : name.toString();
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
