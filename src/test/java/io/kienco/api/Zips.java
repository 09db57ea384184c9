package io.kienco.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip files as a planner would upload them, and as nobody should. */
final class Zips {

  private Zips() {}

  /** A dataset's files, some of them with another text. */
  static byte[] of(Path folder, Map<String, String> changed) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (var all = Files.list(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put("folder/" + file.getFileName(), Files.readAllBytes(file));
      }
    }
    changed.forEach((name, text) -> files.put("folder/" + name, bytes(text)));
    return of(files);
  }

  static byte[] of(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
