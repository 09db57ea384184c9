package io.kienco.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * One pass over a file's bytes, in bounded memory: adds them to the fingerprint and finds what no
 * parser should see (other encodings, binary data, endless cells, broken quotes).
 */
final class FileScan {

  private static final int LONGEST_CELL = 1 << 16;

  private final boolean csv;
  private final int separator;

  /** Above this no byte of a plain cell matters. */
  private final int plainAbove;

  private int line = 1;
  private boolean afterReturn;
  private int pending;
  private int lowest;
  private int highest;
  private int cellBytes;
  private long position;
  private Quote quote = Quote.CELL_START;
  private int quoteLine;
  private String fault;
  private int faultLine;

  private enum Quote {
    CELL_START,
    PLAIN,
    QUOTED,
    CLOSED
  }

  private FileScan(boolean csv, int separator) {
    this.csv = csv;
    this.separator = separator;
    this.plainAbove = Math.max(separator, '\r');
  }

  /**
   * What was found in a file.
   *
   * @param digest SHA-256 of its bytes
   * @param fault code of the issue that stops it from being parsed; null when it is sound
   * @param line where the fault is; null when it is about the whole file
   */
  record Found(String file, byte[] digest, String fault, Integer line) {}

  static Found scan(Path path, String name) {
    boolean csv = name.endsWith(".csv");
    FileScan scan = new FileScan(csv, csv ? Separator.of(name, path) : Separator.COMMA);
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (InputStream in = Files.newInputStream(path)) {
      for (int n = in.read(buffer); n >= 0 && scan.fault == null; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        scan.read(buffer, n);
        size += n;
      }
    } catch (IOException e) {
      return new Found(name, digest.digest(), "file-unreadable", null);
    }
    scan.finish();
    if (size == 0) {
      return new Found(name, digest.digest(), "file-empty", null);
    }
    Integer line = scan.fault == null ? null : Integer.valueOf(scan.faultLine);
    return new Found(name, digest.digest(), scan.fault, line);
  }

  private void read(byte[] bytes, int length) {
    for (int i = 0; i < length && fault == null; i++) {
      int b = bytes[i] & 0xFF;
      if (quote == Quote.PLAIN && b > plainAbove && b < 0x80 && pending == 0) {
        plain();
        continue;
      }
      if (b == 0) {
        fail("file-binary", line);
      } else if (b >= 0x80 || pending > 0) {
        utf8(b);
      }
      if (csv) {
        cell(b);
      }
      countLine(b);
      position++;
    }
  }

  /** What nearly every byte is: a letter or figure within a cell. */
  private void plain() {
    if (++cellBytes > LONGEST_CELL) {
      fail("cell-too-long", line);
    }
    afterReturn = false;
    position++;
  }

  private void finish() {
    if (fault == null && pending > 0) {
      fail("file-not-utf8", line);
    }
    if (fault == null && quote == Quote.QUOTED) {
      fail("quote-unclosed", quoteLine);
    }
  }

  private void countLine(int b) {
    if (b == '\n' && !afterReturn || b == '\r') {
      line++;
    }
    afterReturn = b == '\r';
  }

  /** The well-formed sequences of Unicode table 3-7. */
  private void utf8(int b) {
    if (pending > 0) {
      if (b < lowest || b > highest) {
        fail("file-not-utf8", line);
      }
      pending--;
      lowest = 0x80;
      highest = 0xBF;
    } else if (b >= 0xC2 && b <= 0xF4) {
      pending = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
      lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
      highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    } else {
      fail("file-not-utf8", line);
    }
  }

  /** The three bytes of a byte order mark do not begin a cell. */
  private void cell(int b) {
    if (++cellBytes > LONGEST_CELL) {
      fail("cell-too-long", line);
    } else if (quote == Quote.PLAIN && b > plainAbove) {
      return;
    } else if (b == '"') {
      quote();
    } else if (quote != Quote.QUOTED) {
      boolean ends = b == separator || b == '\n' || b == '\r';
      if (quote == Quote.CLOSED && !ends && b != ' ') {
        fail("quote-inside", line);
      }
      if (ends) {
        cellBytes = 0;
        quote = Quote.CELL_START;
      } else if (quote == Quote.CELL_START && (position > 2 || b < 0x80)) {
        quote = Quote.PLAIN;
      }
    }
  }

  private void quote() {
    switch (quote) {
      case CELL_START -> {
        quote = Quote.QUOTED;
        quoteLine = line;
      }
      case QUOTED -> quote = Quote.CLOSED;
      case CLOSED -> quote = Quote.QUOTED;
      default -> {
        // A quote within a plain cell is a character like any other.
      }
    }
  }

  private void fail(String code, int atLine) {
    if (fault == null) {
      fault = code;
      faultLine = atLine;
    }
  }
}
