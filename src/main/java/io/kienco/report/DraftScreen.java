package io.kienco.report;

import io.kienco.model.Drafting;
import io.kienco.model.Drafting.Amount;
import io.kienco.model.Drafting.Kind;
import io.kienco.model.Drafting.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What drafting did and what it could not do, on one screen. */
public final class DraftScreen {

  private static final int SHOWN = 10;
  private static final int SCHOOLS_SHOWN = 3;

  private final Drafting drafting;
  private final Map<Kind, List<Line>> lines;
  private final Texts texts;
  private final Amounts amounts;
  private final Page page = new Page();

  public DraftScreen(Drafting drafting, Texts texts) {
    this.drafting = drafting;
    this.texts = texts;
    this.amounts = new Amounts(texts);
    this.lines = drafting.lines().stream().collect(Collectors.groupingBy(Line::kind));
  }

  /**
   * @param written where the proposals are; null when nothing changed
   */
  public String text(String written) {
    page.line(texts.get("draft.heading"));
    page.line(texts.get("draft.numbers", numbers()));
    added();
    each(Kind.CHANGED, this::change);
    each(Kind.DROPPED, this::name);
    each(Kind.KEPT, this::change);
    each(Kind.KEPT_WITHOUT_NEED, this::name);
    each(Kind.LEFT_OUT, this::name);
    count(Kind.PROPOSED);
    if (drafting.same() > 0) {
      page.line(texts.get("draft.same", amounts.count(drafting.same())));
    }
    notDrafted();
    page.gap();
    page.line(written == null ? texts.get("draft.nothing") : texts.get("draft.written", written));
    return page.text();
  }

  private String numbers() {
    return drafting.numbers().isEmpty()
        ? texts.get("draft.numbers.none")
        : drafting.numbers().stream().map(this::number).collect(Collectors.joining("; "));
  }

  private String number(Drafting.Number number) {
    String value = texts.get("draft.number." + number.name(), number.value());
    String status = "status." + number.status();
    return texts.has(status) ? value + " " + texts.get(status) : value;
  }

  private void added() {
    List<Line> added = of(Kind.ADDED);
    if (!added.isEmpty()) {
      page.line(texts.get("draft.ADDED", amounts.count(added.size()), cost(added)));
      byMeasure(added)
          .forEach(
              (measure, of) ->
                  page.detail(
                      texts.get(
                          "draft.ADDED.by",
                          name(measure),
                          amounts.count(of.size()),
                          quantity(of),
                          cost(of))));
    }
  }

  private void notDrafted() {
    List<Line> unpriced = of(Kind.UNPRICED);
    count(Kind.UNPRICED);
    byMeasure(unpriced)
        .forEach((m, of) -> page.detail(texts.get("draft.UNPRICED.by", m, distinctSchools(of))));
    List<Line> staff = of(Kind.NOT_A_WORK);
    if (!staff.isEmpty()) {
      page.line(texts.get("draft.NOT_A_WORK"));
      byMeasure(staff)
          .forEach(
              (m, of) ->
                  page.detail(
                      texts.get(
                          "draft.NOT_A_WORK.by", name(m), amounts.count(of.size()), quantity(of))));
    }
    List<Line> unknown = of(Kind.UNKNOWN);
    if (!unknown.isEmpty()) {
      page.line(texts.get("draft.UNKNOWN"));
      group(unknown, l -> l.measure() + "\t" + l.column())
          .values()
          .forEach(of -> page.detail(unknown(of)));
    }
  }

  private String unknown(List<Line> of) {
    Line first = of.get(0);
    String schools =
        of.stream().limit(SCHOOLS_SHOWN).map(Line::school).collect(Collectors.joining(", "));
    if (of.size() > SCHOOLS_SHOWN) {
      schools = texts.get("draft.schools.more", schools, amounts.count(of.size() - SCHOOLS_SHOWN));
    }
    return texts.get(
        "draft.UNKNOWN.by",
        name(first.measure()),
        first.column(),
        amounts.count(of.size()),
        schools);
  }

  private void count(Kind kind) {
    if (!of(kind).isEmpty()) {
      page.line(texts.get("draft." + kind, amounts.count(of(kind).size())));
    }
  }

  private void each(Kind kind, Function<Line, String> text) {
    List<Line> of = of(kind);
    count(kind);
    of.stream().limit(SHOWN).map(text).forEach(page::detail);
    if (of.size() > SHOWN) {
      page.detail(texts.get("draft.more", amounts.count(of.size() - SHOWN)));
    }
  }

  private String name(Line line) {
    return line.proposal();
  }

  private String change(Line line) {
    return texts.get(
        "draft." + line.kind() + ".one",
        line.proposal(),
        line.before().quantity(),
        line.after().quantity(),
        money(line.before()),
        money(line.after()));
  }

  private List<Line> of(Kind kind) {
    return lines.getOrDefault(kind, List.of());
  }

  private static Map<String, List<Line>> byMeasure(List<Line> lines) {
    return group(lines, Line::measure);
  }

  private static Map<String, List<Line>> group(List<Line> lines, Function<Line, String> by) {
    Map<String, List<Line>> groups = new LinkedHashMap<>();
    lines.forEach(l -> groups.computeIfAbsent(by.apply(l), g -> new ArrayList<>()).add(l));
    return groups;
  }

  private String distinctSchools(List<Line> lines) {
    return amounts.count(lines.stream().map(Line::school).distinct().count());
  }

  private String quantity(List<Line> lines) {
    return amounts.count(lines.stream().mapToLong(l -> Long.parseLong(l.after().quantity())).sum());
  }

  private String cost(List<Line> lines) {
    return amounts.money(
        lines.stream()
            .map(l -> l.after().costVnd())
            .filter(Objects::nonNull)
            .mapToLong(Long::parseLong)
            .sum());
  }

  private String money(Amount amount) {
    return amounts.money(new BigDecimal(amount.costVnd()).longValue());
  }

  private String name(String measure) {
    return texts.has("measure." + measure) ? texts.get("measure." + measure) : measure;
  }
}
