package io.kienco.report;

import io.kienco.model.Comparison;
import java.util.Optional;

/** Says of whom the share of the poorest fifth does not know, and what would mend that. */
public final class PoorestNote {

  private PoorestNote() {}

  /** Empty where every commune's poverty is known. */
  public static Optional<String> of(Comparison comparison, Texts texts) {
    int left = comparison.plans().stream().mapToInt(s -> s.spread().left()).max().orElse(0);
    boolean none = comparison.plans().stream().allMatch(s -> s.spread().poorestFifth() == null);
    String key = none ? "compare.poorest.none" : "compare.poorest.left";
    return left == 0
        ? Optional.empty()
        : Optional.of(texts.get(key, new Amounts(texts).count(left)));
  }
}
