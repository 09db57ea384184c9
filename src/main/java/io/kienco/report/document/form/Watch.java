package io.kienco.report.document.form;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Who follows a report being written, and may stop it.
 *
 * @param pages told the number of pages, or sheets, that are done
 * @param stop asked often; when true the writing ends with a {@link CancellationException}
 */
public record Watch(IntConsumer pages, BooleanSupplier stop) {

  /** Nobody. */
  public static final Watch NONE = new Watch(n -> {}, () -> false);

  void page(int done) {
    pages.accept(done);
    check();
  }

  void check() {
    if (stop.getAsBoolean()) {
      throw new CancellationException("the report was stopped");
    }
  }
}
