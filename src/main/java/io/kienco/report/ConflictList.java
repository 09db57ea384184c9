package io.kienco.report;

import io.kienco.model.Assessment;
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
  private final Names names;
  private final PinReasons reasons;

  /**
   * @param assessment tells names, and what the rules say of a pin; null where it is not known
   */
  public ConflictList(Texts texts, Assessment assessment) {
    this.texts = texts;
    this.amounts = new Amounts(texts);
    this.names = assessment == null ? null : new Names(assessment, texts);
    this.reasons = assessment == null ? null : new PinReasons(assessment, names, texts);
  }

  /** As wide as a terminal. */
  public String screen(Contradiction contradiction) {
    Page page = new Page();
    text(contradiction).lines().forEach(page::line);
    return page.text();
  }

  public String text(List<Conflict> conflicts) {
    if (conflicts.stream().anyMatch(c -> c.kind().equals("unproven"))) {
      return texts.get("conflict.unproven") + "\n";
    }
    StringBuilder out = new StringBuilder(texts.get("conflict.none")).append('\n');
    met(conflicts, out);
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
    met(contradiction.conflicts(), out);
    out.append(texts.get("conflict.lines")).append('\n');
    contradiction.lines().forEach(l -> out.append("  ").append(line(l)).append('\n'));
    return out.toString();
  }

  /** What the planner met, and below a pin that nothing can award what the rules say of it. */
  private void met(List<Conflict> conflicts, StringBuilder out) {
    for (Conflict conflict : conflicts) {
      if (!conflict.kind().equals("unfinished")) {
        out.append("  ").append(line(conflict)).append('\n');
      }
      if (conflict.kind().equals("pin") && conflict.proposals().size() == 1) {
        why(conflict.proposals().get(0)).forEach(l -> out.append("    ").append(l).append('\n'));
      }
    }
  }

  private List<String> why(String proposal) {
    return reasons == null ? List.of(texts.get("conflict.see")) : reasons.of(proposal);
  }

  private String line(Line line) {
    String kind = line.kind().name().toLowerCase(Locale.ROOT);
    String year = line.year() == null ? "" : "" + line.year();
    String now = texts.get("conflict.line." + kind, id(line), year, number(line, line.value()));
    return line.enough() == null
        ? now + texts.get("conflict.line.go." + (line.kind() == Kind.STABLE ? "charge" : "out"))
        : now + texts.get("conflict.line.enough", number(line, line.enough()));
  }

  /** As the scenario's own lines have it; a ceiling of the dataset is no line of it. */
  private String id(Line line) {
    return line.kind() == Kind.CEILING ? fund(line.id()) : line.id();
  }

  private String fund(String id) {
    String title = names == null || id == null ? id : names.fund(id);
    return id == null || title.equals(id) ? id : title + " [" + id + "]";
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

  private String work(String id) {
    return names == null || names.proposal(id) == null ? id : id + " " + names.work(id);
  }

  private String line(Conflict conflict) {
    boolean alone = conflict.proposals().isEmpty();
    String year = conflict.year() == null ? texts.get("conflict.horizon") : "" + conflict.year();
    String who = who(conflict.proposals());
    return switch (conflict.kind()) {
      case "envelope" ->
          texts.get(
              alone ? "conflict.owed" : "conflict.envelope",
              fund(conflict.fund()),
              year,
              amounts.money(conflict.missing()),
              amounts.count(conflict.missing()),
              who);
      case "limit" -> texts.get("conflict.limit", year, conflict.missing(), who);
      case "requires", "alternative", "never", "floor" ->
          texts.get("conflict." + conflict.kind(), who);
      default ->
          conflict.proposals().size() > 1
              ? texts.get("conflict.pin", who)
              : texts.get("conflict.alone", work(who));
    };
  }
}
