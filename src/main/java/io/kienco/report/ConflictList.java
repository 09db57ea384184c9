package io.kienco.report;

import io.kienco.model.Conflict;
import io.kienco.model.Contradiction;
import io.kienco.model.Contradiction.Kind;
import io.kienco.model.Contradiction.Line;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Why no plan meets the hard limits, in words. */
public final class ConflictList {

  private static final Set<Kind> MONEY = EnumSet.of(Kind.SET, Kind.CEILING, Kind.COST);

  private static final int MOST_NAMED = 12;

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
    conflicts.stream()
        .filter(c -> !c.kind().equals("unfinished"))
        .forEach(c -> out.append("  ").append(line(c)).append('\n'));
    if (conflicts.size() > 1 && conflicts.stream().anyMatch(c -> !c.proposals().isEmpty())) {
      boolean cut = conflicts.stream().anyMatch(c -> c.kind().equals("unfinished"));
      out.append(texts.get(cut ? "conflict.any" : "conflict.each")).append('\n');
    }
    return out.append(texts.get("conflict.do")).append('\n').toString();
  }

  /** The same in the scenario's own lines, and what each would have to say instead. */
  public String text(Contradiction contradiction) {
    if (contradiction.lines().isEmpty()) {
      return text(contradiction.conflicts());
    }
    StringBuilder out = new StringBuilder(texts.get("conflict.none")).append('\n');
    contradiction.conflicts().stream()
        .filter(c -> !c.kind().equals("unfinished"))
        .forEach(c -> out.append("  ").append(line(c)).append('\n'));
    out.append(texts.get("conflict.lines")).append('\n');
    contradiction.lines().forEach(l -> out.append("  ").append(line(l)).append('\n'));
    return out.toString();
  }

  private String line(Line line) {
    String kind = line.kind().name().toLowerCase(Locale.ROOT);
    String year = line.year() == null ? "" : "" + line.year();
    String now = texts.get("conflict.line." + kind, line.id(), year, number(line, line.value()));
    return line.enough() == null
        ? now + texts.get("conflict.line.go." + (line.kind() == Kind.STABLE ? "charge" : "out"))
        : now + texts.get("conflict.line.enough", number(line, line.enough()));
  }

  private String number(Line line, BigDecimal number) {
    if (number == null) {
      return "";
    }
    boolean money = MONEY.contains(line.kind());
    return money ? amounts.count(number.longValue()) + " đồng" : number.toPlainString();
  }

  /** The first of many; the JSON has them all. */
  private String who(List<String> proposals) {
    String first = String.join(", ", proposals.subList(0, Math.min(MOST_NAMED, proposals.size())));
    int more = proposals.size() - MOST_NAMED;
    return more > 0 ? texts.get("conflict.others", first, more) : first;
  }

  private String line(Conflict conflict) {
    boolean alone = conflict.proposals().isEmpty();
    String year = conflict.year() == null ? texts.get("conflict.horizon") : "" + conflict.year();
    String who = who(conflict.proposals());
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
      case "requires", "alternative", "never", "floor" ->
          texts.get("conflict." + conflict.kind(), who);
      default ->
          texts.get(conflict.proposals().size() > 1 ? "conflict.pin" : "conflict.alone", who);
    };
  }
}
