package io.kienco.cli;

import io.kienco.model.Progress;
import io.kienco.report.Amounts;
import io.kienco.report.Texts;
import java.io.PrintWriter;
import java.util.function.Consumer;

/** One line on a terminal, rewritten as the solve comes closer; nothing anywhere else. */
final class ProgressLine implements Consumer<Progress>, AutoCloseable {

  private static final String START_OF_LINE = "\r\u001b[K";

  private final boolean terminal = System.console() != null;
  private final Texts texts;
  private final Amounts amounts;
  private final PrintWriter err;

  ProgressLine(Texts texts, PrintWriter err) {
    this.texts = texts;
    this.amounts = new Amounts(texts);
    this.err = err;
  }

  @Override
  public synchronized void accept(Progress progress) {
    if (terminal) {
      String seconds = String.format(texts.locale(), "%.1f", progress.seconds());
      String benefit = amounts.benefit(progress.benefit());
      String gap = amounts.percent(progress.gap(), 3);
      err.print(START_OF_LINE + texts.get("progress", seconds, benefit, gap));
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
