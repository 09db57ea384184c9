package io.kienco.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** axe-core in the page that a browser shows: what would keep somebody from using it. */
final class Axe {

  private static final String ASK =
      """
      const answer = arguments[arguments.length - 1];
      axe.run({ iframes: false }).then(
        found => answer(found.violations
          .filter(v => ['serious', 'critical'].includes(v.impact))
          .flatMap(v => v.nodes.map(n => `${v.id}: ${n.target.join(' ')}: ${n.failureSummary}`))),
        problem => answer([String(problem)]));
      """;

  private Axe() {}

  /** Serious and critical findings, a line each. */
  static List<?> findings(Browser browser) {
    browser.script(source());
    return (List<?>) browser.await(ASK);
  }

  private static String source() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
