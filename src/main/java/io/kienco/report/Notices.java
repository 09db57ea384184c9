package io.kienco.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader must know before believing a figure: synthetic data, draft law, our own numbers.
 */
public final class Notices {

  private final Texts texts;
  private final Names names;

  public Notices(Texts texts, Names names) {
    this.texts = texts;
    this.names = names;
  }

  /** One line a kind: {@code synthetic}, {@code draft:INSTRUMENT}, {@code illustrative:…}. */
  public List<String> lines(List<String> notices) {
    return Stream.of("synthetic", "draft", "planned", "illustrative")
        .map(kind -> line(kind, notices))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Draft and planned law by title; our own numbers are many, and are counted. */
  private String line(String kind, List<String> notices) {
    if (notices.contains(kind)) {
      return texts.get("notice." + kind);
    }
    List<String> titles =
        notices.stream()
            .filter(n -> n.startsWith(kind + ":"))
            .map(n -> names.title(n.substring(kind.length() + 1)))
            .toList();
    return titles.isEmpty()
        ? ""
        : texts.get("notice." + kind, String.join("; ", titles), titles.size());
  }
}
