package io.kienco.data.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** A workbook, or a text file as a workbook of one sheet. */
public interface Source extends Closeable {

  /** Sheets with cells, in the workbook's order. */
  List<Sheet> sheets();

  /** Gives the rows of a sheet in order, until the reader answers false. */
  void read(int sheet, Predicate<Line> reader) throws UnreadableSource;

  @Override
  void close() throws IOException;

  /** Opens a file by what it holds, whatever its name says. */
  static Source open(Path file) throws UnreadableSource {
    if (!Files.exists(file)) {
      throw new UnreadableSource("source-not-found", file);
    }
    if (!Files.isRegularFile(file)) {
      throw new UnreadableSource("source-not-a-file", file);
    }
    try {
      byte[] start = start(file);
      String text = new String(start, StandardCharsets.ISO_8859_1);
      if (text.isEmpty()) {
        throw new UnreadableSource("file-empty");
      }
      if (text.startsWith("PK")) {
        return Workbook.open(file);
      }
      if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
        throw new UnreadableSource(isEncrypted(file) ? "source-encrypted" : "source-old-excel");
      }
      if (text.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().startsWith("<")) {
        boolean html = text.toLowerCase(Locale.ROOT).matches("(?s).*<(html|table|!doctype html).*");
        throw new UnreadableSource(html ? "source-is-html" : "source-is-xml");
      }
      return TextSource.open(file);
    } catch (IOException e) {
      throw new UnreadableSource("file-unreadable");
    }
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(4096);
    }
  }

  /** A protected workbook is an old container with a stream of that name, in UTF-16. */
  private static boolean isEncrypted(Path file) throws IOException {
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    String wanted = new String(name, StandardCharsets.ISO_8859_1);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(1 << 24);
      return new String(bytes, StandardCharsets.ISO_8859_1).contains(wanted);
    }
  }
}
