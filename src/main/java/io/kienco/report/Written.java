package io.kienco.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that are never half-written: each is written beside its place, then moved there. What lies
 * beside goes with the process, should a signal end it.
 */
public final class Written {

  private Written() {}

  public static void text(Path file, String text) throws IOException {
    Path at = file.toAbsolutePath();
    all(at.getParent(), Map.of(at.getFileName().toString(), text));
  }

  /** What fills a file. */
  public interface Content {
    void to(OutputStream out) throws IOException;
  }

  /** A large file, as it comes. */
  public static void stream(Path file, Content content) throws IOException {
    Path at = file.toAbsolutePath();
    Files.createDirectories(at.getParent());
    Path beside = at.resolveSibling("." + at.getFileName() + ".new");
    beside.toFile().deleteOnExit();
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
        content.to(out);
      }
      Files.move(beside, at, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Fails now rather than after the work, where a folder can be neither written nor made. */
  public static void mustBeWritable(Path folder) throws IOException {
    Path at = folder.toAbsolutePath();
    while (at != null && !Files.exists(at)) {
      at = at.getParent();
    }
    if (at == null || !Files.isDirectory(at)) {
      throw new NotDirectoryException(String.valueOf(at));
    }
    if (!Files.isWritable(at)) {
      throw new AccessDeniedException(at.toString());
    }
  }

  /** Several files of one folder by name, moved in their order once all are written. */
  public static void all(Path folder, Map<String, String> files) throws IOException {
    Files.createDirectories(folder);
    Map<Path, Path> moves = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path beside = folder.resolve("." + file.getKey() + ".new");
        moves.put(beside, folder.resolve(file.getKey()));
        beside.toFile().deleteOnExit();
        Files.writeString(beside, file.getValue());
      }
      for (Map.Entry<Path, Path> move : moves.entrySet()) {
        Files.move(
            move.getKey(),
            move.getValue(),
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      for (Path beside : moves.keySet()) {
        Files.deleteIfExists(beside);
      }
    }
  }
}
