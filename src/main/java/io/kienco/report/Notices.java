package io.kienco.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader must know before believing a figure: synthetic data, draft law, our own numbers.
 */
final class Notices {

  private final Texts texts;
  private final Names names;

  Notices(Texts texts, Names names) {
    this.texts = texts;
    this.names = names;
  }

  /** One line a kind: {@code synthetic}, {@code draft:INSTRUMENT}, {@code illustrative:…}. */
  List<String> lines(List<String> notices) {
    return List.of("synthetic", "draft", "planned", "illustrative").stream()
        .map(kind -> line(kind, notices))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private String line(String kind, List<String> notices) {
    if (notices.contains(kind)) {
      return texts.get("notice." + kind);
    }
    List<String> instruments =
        notices.stream()
            .filter(n -> n.startsWith(kind + ":"))
            .map(n -> names.instrument(n.substring(kind.length() + 1)))
            .flatMap(numbers -> Stream.of(numbers.split("; ")))
            .distinct()
            .sorted()
            .toList();
    return instruments.isEmpty() ? "" : texts.get("notice." + kind, String.join("; ", instruments));
  }
}
