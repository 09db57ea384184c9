package io.kienco.report;

import io.kienco.model.Conflict;
import java.util.List;

/** Why no plan meets the hard limits, in words. */
public final class ConflictList {

  private final Texts texts;
  private final Amounts amounts;

  public ConflictList(Texts texts) {
    this.texts = texts;
    this.amounts = new Amounts(texts);
  }

  public String text(List<Conflict> conflicts) {
    if (conflicts.stream().anyMatch(c -> c.kind().equals("unproven"))) {
      return texts.get("conflict.unproven") + "\n";
    }
    StringBuilder out = new StringBuilder(texts.get("conflict.none")).append('\n');
    conflicts.forEach(c -> out.append("  ").append(line(c)).append('\n'));
    if (conflicts.size() > 1 && conflicts.stream().anyMatch(c -> !c.proposals().isEmpty())) {
      out.append(texts.get("conflict.each")).append('\n');
    }
    return out.append(texts.get("conflict.do")).append('\n').toString();
  }

  private String line(Conflict conflict) {
    boolean alone = conflict.proposals().isEmpty();
    String year = conflict.year() == null ? texts.get("conflict.horizon") : "" + conflict.year();
    String who = String.join(", ", conflict.proposals());
    return switch (conflict.kind()) {
      case "envelope" ->
          texts.get(
              alone ? "conflict.owed" : "conflict.envelope",
              conflict.fund(),
              year,
              amounts.money(conflict.missing()),
              amounts.count(conflict.missing()),
              who);
      case "limit" -> texts.get("conflict.limit", year, conflict.missing(), who);
      case "requires", "alternative", "never" -> texts.get("conflict." + conflict.kind(), who);
      default ->
          texts.get(conflict.proposals().size() > 1 ? "conflict.pin" : "conflict.alone", who);
    };
  }
}
