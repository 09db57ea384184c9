package io.kienco.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that are there whole or not at all: written beside their place, then moved there. */
public final class Written {

  private Written() {}

  public static void text(Path file, String text) throws IOException {
    Path at = file.toAbsolutePath();
    all(at.getParent(), Map.of(at.getFileName().toString(), text));
  }

  /** Several files of one folder, by name; none is moved before all are written. */
  static void all(Path folder, Map<String, String> files) throws IOException {
    Files.createDirectories(folder);
    Map<Path, Path> moves = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path beside = Files.createTempFile(folder, file.getKey(), ".new");
        moves.put(beside, folder.resolve(file.getKey()));
        Files.writeString(beside, file.getValue());
      }
      for (Map.Entry<Path, Path> move : moves.entrySet()) {
        Files.move(move.getKey(), move.getValue(), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (Path beside : moves.keySet()) {
        Files.deleteIfExists(beside);
      }
    }
  }
}
