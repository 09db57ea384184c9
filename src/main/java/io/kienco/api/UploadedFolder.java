package io.kienco.api;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a zipped dataset folder: only files such as a dataset has, each once, none outside, no
 * more than a country's worth. One folder around them all is taken off.
 */
final class UploadedFolder {

  private static final int MOST_FILES = 60;
  private static final long MOST_BYTES = 400L << 20;
  private static final String FILE = "[a-z0-9][a-z0-9_.-]{0,60}\\.(csv|json|geojson|md)";

  private final Path folder;
  private final Set<String> seen = new HashSet<>();
  private String around;
  private long left = MOST_BYTES;

  private UploadedFolder(Path folder) {
    this.folder = folder;
  }

  static void unpack(Path zip, Path folder) throws IOException {
    UploadedFolder uploaded = new UploadedFolder(folder);
    try (InputStream file = Files.newInputStream(zip);
        ZipInputStream in = new ZipInputStream(file, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        uploaded.take(entry.getName().replace('\\', '/'), entry.isDirectory(), in);
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw Problem.of(Trouble.UPLOAD_WRONG, "zip");
    }
    if (uploaded.seen.isEmpty()) {
      throw Problem.of(Trouble.UPLOAD_WRONG, "zip");
    }
  }

  /** A file of the dataset is kept; what machines add and what is in inner folders is left out. */
  private void take(String path, boolean directory, InputStream in) throws IOException {
    boolean litter = path.startsWith("__MACOSX/") || path.endsWith("/.DS_Store");
    if (directory || litter) {
      copy(in, OutputStream.nullOutputStream());
      return;
    }
    int cut = path.lastIndexOf('/') + 1;
    String name = path.substring(cut).toLowerCase(Locale.ROOT);
    String parent = path.substring(0, cut);
    around = around == null ? parent : around;
    boolean top = parent.equals(around) && parent.matches("([^/.][^/]*/)?");
    if (!top && parent.startsWith(around) && !parent.contains("..")) {
      copy(in, OutputStream.nullOutputStream());
      return;
    }
    if (!top || !name.matches(FILE) || !seen.add(name) || seen.size() > MOST_FILES) {
      throw Problem.of(Trouble.UPLOAD_WRONG, shown(path));
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      copy(in, out);
    }
  }

  private void copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      left -= n;
      if (left < 0) {
        throw Problem.of(Trouble.TOO_LARGE, MOST_BYTES >> 10);
      }
      out.write(buffer, 0, n);
    }
  }

  private static String shown(String path) {
    return path.length() > 100 ? path.substring(0, 100) : path;
  }
}
