package io.kienco.data.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder beside the wanted one, moved there when whole and removed otherwise. */
final class Beside implements AutoCloseable {

  private final Path folder;

  private Beside(Path folder) {
    this.folder = folder;
  }

  static Beside of(Path out) throws IOException {
    Path parent = out.getParent();
    Files.createDirectories(parent);
    return new Beside(Files.createTempDirectory(parent, "." + out.getFileName() + "-"));
  }

  static boolean isEmptyFolder(Path path) {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  Path folder() {
    return folder;
  }

  void moveTo(Path out) throws IOException {
    if (isEmptyFolder(out)) {
      Files.delete(out);
    }
    try {
      Files.move(folder, out, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(folder, out);
    }
  }

  @Override
  public void close() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
        for (Path path : deepestFirst) {
          Files.delete(path);
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
  }
}
