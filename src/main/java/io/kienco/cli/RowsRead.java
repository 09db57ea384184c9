package io.kienco.cli;

import io.kienco.report.Texts;
import java.io.PrintWriter;
import java.util.function.IntConsumer;

/** The rows read so far, on one line of a terminal; nothing anywhere else. */
final class RowsRead implements IntConsumer, AutoCloseable {

  private static final String START_OF_LINE = "\r\u001b[K";

  private final boolean terminal = System.console() != null;
  private final Texts texts;
  private final PrintWriter err;

  RowsRead(Texts texts, PrintWriter err) {
    this.texts = texts;
    this.err = err;
  }

  @Override
  public void accept(int rows) {
    if (terminal) {
      err.print(START_OF_LINE + texts.get("import.progress", rows));
      err.flush();
    }
  }

  @Override
  public void close() {
    if (terminal) {
      err.print(START_OF_LINE);
      err.flush();
    }
  }
}
