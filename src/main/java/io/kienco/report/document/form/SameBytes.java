package io.kienco.report.document.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A zip again, its entries without the time of their making. */
final class SameBytes {

  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

  private SameBytes() {}

  static void copy(Path from, OutputStream to) throws IOException {
    try (ZipFile zip = new ZipFile(from.toFile())) {
      ZipOutputStream out = new ZipOutputStream(to);
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(TIME);
        out.putNextEntry(copy);
        try (InputStream in = zip.getInputStream(entry)) {
          if (entry.getName().startsWith("xl/charts/")) {
            out.write(stacked(in.readAllBytes()));
          } else {
            in.transferTo(out);
          }
        }
        out.closeEntry();
      }
      out.finish();
    }
  }

  /**
   * Stacked bars stand on one another and not beside: said here, as the small set of schemas that
   * comes with the library cannot say it.
   */
  private static byte[] stacked(byte[] chart) {
    String xml = new String(chart, StandardCharsets.UTF_8);
    String told =
        xml.contains("grouping val=\"stacked\"")
            ? xml.replaceFirst("<c:axId", "<c:overlap val=\"100\"/><c:axId")
            : xml;
    return told.getBytes(StandardCharsets.UTF_8);
  }
}
